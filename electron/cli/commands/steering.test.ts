import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { StatusReport } from '#shared/protocol/external.ts';
import { demoStore } from '#electron/host/testing/realHost.ts';
import { CommandWorld } from '../testing/commandWorld.ts';
import { DONE, FAILS, GOES_ON, scenarioOf } from '../testing/steps.ts';

// Commands are processes, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

let world: CommandWorld;

beforeEach(async () => {
  world = await CommandWorld.open({
    providerProcess: inject('providerProcessEntry'),
    commandLine: inject('commandLine'),
  });
  await world.real.writeFile('good.json', scenarioOf(DONE));
  await world.real.writeFile('bad.json', scenarioOf(...FAILS));
  await world.real.writeFile('long.json', scenarioOf(...GOES_ON));
});

afterEach(() => world.close());

const isOver = (): boolean => world.real.host.live?.isOver === true;

describe('status', () => {
  it('says that nothing has run, what runs, what has failed, and that all is well', async () => {
    expect(await world.run(['status'])).toMatchObject({
      exitCode: 0,
      stdout: 'Nothing has been sent or received yet\n',
    });

    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    await world.real.until(() => world.real.task().positioned);
    const running = await world.run(['status']);
    expect(running).toMatchObject({ exitCode: 2, stderr: '' });
    expect(running.stdout).toMatch(/0 {2}a@example\.com - Receiving {2}Processing - Receiving \d+ +\d+ of 100,000/);

    await world.run(['cancel']);
    await world.real.until(isOver);
    world.setUp(demoStore('a', 'bad.json', 'good.json'));
    await world.run(['sync', '--wait']);
    const failed = await world.run(['status']);
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain(
      "Task 'a@example.com - Receiving' reported error (0x80040115) : 'No route to host'",
    );

    world.setUp(demoStore('a', 'good.json'));
    await world.run(['sync', '--wait']);
    expect(await world.run(['status'])).toMatchObject({ exitCode: 0 });
  });

  it('gives programs everything', async () => {
    world.setUp(demoStore('a', 'bad.json'));
    await world.run(['sync', '--wait']);
    const { exitCode, stdout } = await world.run(['status', '--json']);
    const report = JSON.parse(stdout) as StatusReport;
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      run: { id: 1 },
      summary: { failed: 1 },
      tasks: [{ state: 'failed' }],
      errors: [{ task: 0 }],
    });
    expect(stdout.trimEnd()).not.toContain('\n');
  });

  it('speaks the language of the environment', async () => {
    const { stdout } = await world.run(['status'], { LC_ALL: '', LANG: 'de_DE.UTF-8' });
    expect(stdout).toBe('Noch nichts gesendet oder empfangen\n');
  });
});

describe('sync', () => {
  it('waits for the end and answers with its result', async () => {
    world.setUp(demoStore('a', 'good.json'));
    expect(await world.run(['sync'])).toMatchObject({ exitCode: 0, stdout: 'Send/Receive has begun.\n' });
    await world.real.until(isOver);
    expect(await world.run(['sync', '--wait'])).toMatchObject({ exitCode: 0 });
    world.setUp(demoStore('a', 'bad.json'));
    const failed = await world.run(['sync', '--wait']);
    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain('1 failed');
  });

  it('does not begin twice, but waits for what runs', async () => {
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    expect(await world.run(['sync'])).toMatchObject({
      exitCode: 2,
      stderr: 'send-receive: Send/Receive is running already.\n',
    });
    const waiting = world.start(['sync', '--wait']);
    await waiting.says('waiting for that', 'stderr');
    await world.run(['cancel']);
    expect(await waiting.ended).toMatchObject({ exitCode: 1 });
  });

  it('goes on without the one who has waited for it', async () => {
    world.setUp(demoStore('a', 'long.json'));
    const waiting = world.start(['sync', '--wait']);
    await world.real.until(() => world.real.host.isRunning && world.real.task().positioned);
    waiting.interrupt();
    expect(await waiting.ended).toMatchObject({ exitCode: 130 });
    expect(isOver()).toBe(false);
  });

  it('runs everything again, if there is anything', async () => {
    expect(await world.run(['sync', '--again'])).toMatchObject({ exitCode: 1 });
    world.setUp(demoStore('a', 'good.json', 'bad.json'));
    await world.run(['sync', '--wait']);
    expect(await world.run(['sync', '--again', '--wait'])).toMatchObject({ exitCode: 1 });
    expect(world.real.host.live?.run.errors).toMatchObject([{ isPast: true }, { isPast: false }]);
  });
});

describe('sync of a group', () => {
  it('runs it by its name, and knows which there are', async () => {
    world.setUp(demoStore('a', 'good.json'));
    expect(await world.run(['sync', 'all accounts', '--wait'])).toMatchObject({ exitCode: 0 });
    expect(await world.run(['sync', 'Work'])).toMatchObject({
      exitCode: 1,
      stderr: "send-receive: There is no group 'Work'; there are: All Accounts.\n",
    });
  });

  it('is the way to run something while working offline', async () => {
    world.setUp(demoStore('a', 'good.json'));
    world.workOffline();
    const refused = await world.run(['sync']);
    expect(refused).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('working offline') });
    expect(await world.run(['sync', 'All Accounts', '--wait'])).toMatchObject({ exitCode: 0 });
  });
});

describe('retry', () => {
  it('runs what has failed again, and only that', async () => {
    world.setUp(demoStore('a', 'good.json', 'bad.json'));
    expect(await world.run(['retry'])).toMatchObject({ exitCode: 0, stdout: 'Nothing has failed.\n' });
    await world.run(['sync', '--wait']);
    await world.real.writeFile('bad.json', scenarioOf(DONE));
    expect(await world.run(['retry'])).toMatchObject({
      exitCode: 0,
      stdout: 'a@example.com - Receiving has begun again.\n',
    });
    await world.real.until(isOver);
    expect(await world.run(['status'])).toMatchObject({ exitCode: 0 });
  });

  it('says what it cannot begin again', async () => {
    await world.run(['run', '--', process.execPath, '-e', 'process.exit(1)']);
    const { exitCode, stderr } = await world.run(['retry']);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('node - Synchronizing was begun by another program');
  });
});

describe('names', () => {
  it('are those of the tasks that run and of the groups, and none where there is no app', async () => {
    world.setUp(demoStore('a', 'long.json'), demoStore('b', 'good.json'));
    await world.run(['sync']);
    await world.real.until(() => world.real.task(1).state === 'completed');
    expect(await world.run(['names', 'tasks'])).toEqual({
      exitCode: 0,
      stdout: 'a@example.com - Receiving\n',
      stderr: '',
    });
    expect(await world.run(['names', 'groups'])).toMatchObject({ stdout: 'All Accounts\n' });
    await world.run(['cancel']);
    world.quit();
    expect(await world.run(['names', 'tasks'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('cancel', () => {
  it('cancels all tasks, or those that are named', async () => {
    expect(await world.run(['cancel'])).toMatchObject({ exitCode: 0, stdout: 'Nothing is running.\n' });
    world.setUp(demoStore('a', 'long.json'), demoStore('b', 'long.json', 'good.json'));
    await world.run(['sync']);
    await world.real.until(() => world.real.task(2).state === 'completed');
    expect(await world.run(['cancel', 'b@example'])).toMatchObject({
      exitCode: 0,
      stdout: 'b@example.com - Receiving is being cancelled.\nb@example.com - Receiving has ended already.\n',
    });
    await world.real.until(() => world.real.task(1).state === 'cancelled');
    expect(world.real.task(0).state).toBe('processing');
    expect(await world.run(['cancel', '0'])).toMatchObject({ exitCode: 0 });
    await world.real.until(isOver);
  });

  it.each(['', ' '])('cancels nothing that is called %j', async (name) => {
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    expect(await world.run(['cancel', name])).toEqual({
      exitCode: 64,
      stdout: '',
      stderr: 'send-receive: A name of a task is not empty.\n',
    });
    expect(world.real.task().state).not.toBe('cancelling');
    expect(await world.run(['cancel', ' a@example '])).toMatchObject({ exitCode: 0 });
  });

  it('cancels none if one of them is not there', async () => {
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    expect(await world.run(['cancel', '0', '7'])).toMatchObject({
      exitCode: 1,
      stderr: "send-receive: There is no task '7'. 'send-receive status' lists them.\n",
    });
    expect(world.real.host.isRunning).toBe(true);
    expect(world.real.task().state).not.toBe('cancelling');
  });
});

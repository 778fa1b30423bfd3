import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { StatusReport } from '#shared/protocol/external.ts';
import { demoStore } from '#electron/host/testing/realHost.ts';
import { CommandWorld } from '../testing/commandWorld.ts';
import { FAILS, GOES_ON, scenarioOf } from '../testing/steps.ts';

// Commands are processes, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

let world: CommandWorld;

beforeEach(async () => {
  world = await CommandWorld.open({
    providerProcess: inject('providerProcessEntry'),
    commandLine: inject('commandLine'),
  });
});

afterEach(() => world.close());

describe('watch', () => {
  it('writes a line for each change, and ends in good order at Ctrl+C', async () => {
    const watching = world.start(['watch', '--every', '0.1']);
    await watching.says('Nothing has been sent or received yet\n');
    await world.real.writeFile('long.json', scenarioOf(...GOES_ON));
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    await watching.says('a@example.com - Receiving  Processing - Receiving ');
    await world.run(['cancel']);
    await watching.says('1 cancelled');
    watching.interrupt();
    const { exitCode, stdout, stderr } = await watching.ended;
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).not.toContain('\u001B');
  });

  it('gives programs a JSON object a line', async () => {
    const watching = world.start(['watch', '--json', '--every', '0.1']);
    await watching.says('\n');
    await world.run(['sync']);
    await watching.says('"id":1');
    watching.interrupt();
    const { stdout } = await watching.ended;
    const reports = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StatusReport);
    expect(reports.map(({ run }) => run?.id)).toEqual([undefined, 1]);
  });

  it('ends when nobody reads any more', async () => {
    const watching = world.start(['watch', '--every', '0.1']);
    await watching.says('Nothing');
    watching.child.stdout.destroy();
    await world.run(['sync']);
    expect(await watching.ended).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('says when the app is closed', async () => {
    const watching = world.start(['watch']);
    await watching.says('Nothing');
    world.quit();
    expect(await watching.ended).toMatchObject({ exitCode: 3, stderr: 'send-receive: Send/Receive was closed.\n' });
  });
});

describe('errors', () => {
  it('explains each of them', async () => {
    expect(await world.run(['errors'])).toMatchObject({ exitCode: 0, stdout: 'No errors\n' });
    await world.real.writeFile('bad.json', scenarioOf(...FAILS));
    world.setUp(demoStore('a', 'bad.json'));
    await world.run(['sync', '--wait']);
    const { exitCode, stdout } = await world.run(['errors']);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      "Task 'a@example.com - Receiving' reported error (0x80040115) : 'No route to host'",
      '  Name: MAPI_E_NETWORK_ERROR',
      expect.stringMatching(/^ {2}Meaning: .+\.$/),
      expect.stringMatching(/^ {2}What to do: .+\.$/),
      '',
    ]);
    await world.run(['retry', '--wait']);
    expect((await world.run(['errors'])).stdout).toContain('\nBefore the retry\n');
  });

  it('gives them to programs', async () => {
    await world.real.writeFile('bad.json', scenarioOf(...FAILS));
    world.setUp(demoStore('a', 'bad.json'));
    await world.run(['sync', '--wait']);
    const { stdout } = await world.run(['errors', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([
      { task: 0, severity: 'error', code: '0x80040115', names: ['MAPI_E_NETWORK_ERROR'], count: 1, isPast: false },
    ]);
  });
});

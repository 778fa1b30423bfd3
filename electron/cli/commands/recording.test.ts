import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { StatusReport } from '#shared/protocol/external.ts';
import { demoStore } from '#electron/host/testing/realHost.ts';
import { readTrace } from '#electron/host/trace/readTrace.ts';
import { CommandWorld } from '../testing/commandWorld.ts';
import { DONE, FAILS, GOES_ON, scenarioOf } from '../testing/steps.ts';

// Commands are processes, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000 });

let world: CommandWorld;
let file: string;

beforeEach(async () => {
  world = await CommandWorld.open({
    providerProcess: inject('providerProcessEntry'),
    commandLine: inject('commandLine'),
  });
  file = path.join(world.real.folder, 'a.srtrace');
});

afterEach(() => world.close());

async function methodsIn(recording: string): Promise<string[]> {
  const { trace, problems, isComplete } = await readTrace(recording);
  expect([problems, isComplete]).toEqual([[], true]);
  return trace?.rows.rows(0, trace.rows.end).map(({ method }) => method) ?? [];
}

const PHOTOS = 'for i in 1 2 3; do echo "photo $i/3"; done';

describe('record', () => {
  it('writes down how a command was run, and replay plays it', async () => {
    const recorded = await world.run(['record', '-o', file, '--tool', 'plain', '--', 'sh', '-c', PHOTOS]);
    expect(recorded).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(/^\d+ lines in .*a\.srtrace\.\n$/) });
    expect(recorded.stdout).toContain('sh - Synchronizing  Completed  3 of 3\n');
    const methods = await methodsIn(file);
    expect(methods.slice(0, 2)).toEqual(['processStarted', 'loaded']);
    expect(methods.slice(-3)).toEqual(['Release', 'threadEnded', 'processEnded']);
    const played = await world.run(['replay', file, '--speed', 'max']);
    expect(played).toMatchObject({ exitCode: 0, stderr: '' });
    expect(played.stdout).toContain('sh - Synchronizing  Completed  3 of 3\n');
    const { stdout } = await world.run(['replay', file, '--json']);
    expect((JSON.parse(stdout) as StatusReport).tasks).toMatchObject([{ account: 'sh', index: 3, state: 'completed' }]);
  });

  it('answers with how it ended, as its replay does', async () => {
    expect(await world.run(['record', '-o', file, 'sh', '-c', 'echo no >&2; exit 3'])).toMatchObject({ exitCode: 1 });
    const { exitCode, stdout } = await world.run(['replay', file, '--to-end']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^0 of 1 Tasks have completed successfully\n1 failed/);
  });

  it('has a provider module synchronise', async () => {
    const module = path.join(world.real.folder, 'photos.mjs');
    await writeFile(
      module,
      `export default { async SynchronizeInBackground({ punkCallBack, psesSync }) {
         const out = { value: null };
         punkCallBack.QueryInterface('{5024A386-2D44-486A-81A8-8F0ECB6071DD}', out);
         await out.value.Progress(psesSync.settings.step, 1, 2);
         return out.value.Done(null, 0);
       } };`,
    );
    const args = ['record', '-o', file, '--module', module, '--settings', '{"step":"Copying"}'];
    expect(await world.run(args)).toMatchObject({ exitCode: 0 });
    expect(await readFile(file, 'utf8')).toContain('"args":["Copying",1,2]');
    expect((await world.run(['replay', file, '--to-end'])).stdout).toContain('photos - Synchronizing  Completed');
  });

  it('cancels at Ctrl+C, and that is recorded too', async () => {
    const recording = world.start(['record', '-o', file, '--', 'sleep', '60']);
    await recording.says('Processing');
    recording.interrupt();
    expect(await recording.ended).toMatchObject({ exitCode: 130 });
    expect(await methodsIn(file)).toContain('cancel');
    expect((await world.run(['replay', file, '--json'])).stdout).toContain('"state":"cancelled"');
  });

  it('writes over nothing, unless it is told to', async () => {
    await writeFile(file, 'precious');
    const refused = {
      exitCode: 64,
      stdout: '',
      stderr: `send-receive: '${file}' is there already; --force writes over it.\n`,
    };
    expect(await world.run(['record', '-o', file, 'true'])).toEqual(refused);
    expect(await readFile(file, 'utf8')).toBe('precious');
    expect(await world.run(['record', '-o', file, '--force', 'true'])).toMatchObject({ exitCode: 0 });
    expect(await methodsIn(file)).toContain('Done');
  });

  it('masks what is personal before it gets to the disk', async () => {
    const says = 'echo "1/2 /home/anna/holiday.jpg for anna@example.com"';
    const { stderr } = await world.run(['record', '-o', file, '--mask', '--tool', 'plain', '--', 'sh', '-c', says]);
    expect(stderr).toMatch(/\d+ names were replaced: look through it before you give it away\.\n$/);
    const content = await readFile(file, 'utf8');
    expect(content).not.toMatch(/anna|holiday/);
    expect(await methodsIn(file)).toContain('Progress');
  });
});

describe('record of the app', () => {
  it('has the whole run, to the end of its last process', async () => {
    await world.real.writeFile('ok.json', scenarioOf({ do: 'progress', text: 'x', to: 50, everyMs: 20 }, DONE));
    await world.real.writeFile('bad.json', scenarioOf(...FAILS));
    world.setUp(demoStore('a', 'ok.json'), demoStore('b', 'bad.json'));
    await world.run(['sync']);
    expect(await world.run(['record', '-o', file])).toMatchObject({ exitCode: 0, stdout: '' });
    const methods = await methodsIn(file);
    expect(methods.filter((method) => method === 'processEnded')).toHaveLength(2);
    expect(methods.filter((method) => method === 'Progress')).toHaveLength(50);
    expect(await world.run(['replay', file, '--to-end'])).toMatchObject({ exitCode: 1 });
    // It is over, and can be recorded all the same.
    const again = path.join(world.real.folder, 'b.srtrace.gz');
    expect(await world.run(['record', '-o', again])).toMatchObject({ exitCode: 0 });
    expect(await methodsIn(again)).toEqual(methods);
  });

  it('ends at Ctrl+C, in good order', async () => {
    await world.real.writeFile('long.json', scenarioOf(...GOES_ON));
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    const recording = world.start(['record', '-o', file]);
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toContain('Progress'), { timeout: 20_000 });
    recording.interrupt();
    expect(await recording.ended).toMatchObject({ exitCode: 0 });
    expect(await methodsIn(file)).toContain('Progress');
    expect(await world.run(['replay', file, '--to-end'])).toMatchObject({ exitCode: 2 });
    await world.run(['cancel']);
  });

  it('keeps what it has when the app is closed', async () => {
    await world.real.writeFile('long.json', scenarioOf(...GOES_ON));
    world.setUp(demoStore('a', 'long.json'));
    await world.run(['sync']);
    const recording = world.start(['record', '-o', file]);
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toContain('Progress'), { timeout: 20_000 });
    world.quit();
    expect(await recording.ended).toMatchObject({
      exitCode: 3,
      stderr: 'send-receive: Send/Receive was closed in the meantime.\n',
    });
    expect(await world.run(['replay', file, '--to-end'])).toMatchObject({
      exitCode: 2,
      stderr: `${file}: it was not ended, so its last moments may be missing\n`,
    });
  });

  it.each([
    ['has run yet', 'Nothing has run yet.'],
    ['is kept of the last run', 'Nothing is kept of the last run.'],
  ])('waits for the next run where nothing %s', async (_what, says) => {
    await world.real.writeFile('ok.json', scenarioOf(DONE));
    world.setUp(demoStore('a', 'ok.json'));
    world.tracing.isOn = false;
    if (says.includes('last')) await world.run(['sync', '--wait']);
    const recording = world.start(['record', '-o', file]);
    await recording.says(`${says} The next one is recorded when it begins`, 'stderr');
    await world.run(['sync', '--wait']);
    expect(await recording.ended).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await methodsIn(file)).toContain('Done');
    // The user does not want runs to be traced, and nobody records any more.
    await world.run(['sync', '--wait']);
    const again = world.start(['record', '-o', file, '--force']);
    await again.says('Nothing is kept of the last run.', 'stderr');
    again.interrupt();
    await again.ended;
  });

  it('ends at Ctrl+C while there is nothing to record', async () => {
    const recording = world.start(['record', '-o', file]);
    await recording.says('The next one is recorded', 'stderr');
    recording.interrupt();
    expect(await recording.ended).toMatchObject({ exitCode: 130, stdout: '' });
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  it('does not wait to find that the file is there already', async () => {
    await writeFile(file, 'precious');
    expect(await world.run(['record', '-o', file])).toMatchObject({ exitCode: 64 });
  });
});

import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { RealHost } from '#electron/host/testing/realHost.ts';
import { commandStore } from './testing/commandStore.ts';

let real: RealHost;

beforeEach(async () => {
  real = await RealHost.open(inject('providerProcessEntry'));
});

afterEach(() => real.close());

/** A program that is everywhere where the tests are. */
const node = (script: string): string[] => [process.execPath, '-e', script];

const print = (...lines: unknown[]): string[] =>
  node(
    lines
      .map((line) => `console.log(${JSON.stringify(typeof line === 'string' ? line : JSON.stringify(line))})`)
      .join(';'),
  );

async function run(settings: object) {
  const live = await real.finish(commandStore(settings));
  const { errors, findings, steps } = live.run;
  return { task: real.task(), errors, findings: findings.map(({ id }) => id), step: steps[0] };
}

describe('a program', () => {
  it('that makes the calls itself is taken at its word', async () => {
    const { task, errors, findings, step } = await run({
      command: print(
        { progress: ['Message 1', 1, 2] },
        { progress: [null, 2, 2] },
        { error: ['MAPI_W_ERRORS_RETURNED', 'One is damaged'] },
        { done: '0x00040380' },
      ),
    });
    expect(task).toMatchObject({ state: 'completedWithWarnings', index: 2, max: 2, result: HR.MAPI_W_ERRORS_RETURNED });
    expect(errors).toMatchObject([{ severity: 'warning', message: 'One is damaged' }]);
    expect([step, findings]).toEqual(['Message 1', []]);
  });

  it('that prints percentages, counts and words is understood', async () => {
    const { task, step } = await run({ command: print('Connecting', 'Fetching 10%', 'Fetching 70%', 'Cleaning up') });
    expect(task).toMatchObject({ state: 'completed', index: 100, max: 100, calls: 6 });
    expect(step).toBe('Cleaning up');
  });

  it('that writes for a terminal is understood', async () => {
    const script = String.raw`process.stdout.write('\u001B[2K\r\u001B[32mcopying\u001B[0m\u001B]9;4;1;40\u0007 ...')`;
    const { task, step } = await run({ command: node(script) });
    expect(task).toMatchObject({ state: 'completed', index: 100, max: 100 });
    expect(step).toBe('copying ...');
  });

  it('that prints a lot is slowed down, and every line is a call', async () => {
    const script = "for (let i = 1; i <= 50000; i += 1) console.log('Item ' + i + '/50000')";
    const { task, findings } = await run({ command: node(script) });
    expect(task).toMatchObject({ state: 'completed', index: 50_000, max: 50_000, calls: 50_001 });
    expect(findings).toEqual([]);
  });

  it('gets its folder, its variables, and the settings of its part', async () => {
    await real.writeFile('here', '');
    const script = "console.log(process.env.A + process.env.B + require('fs').existsSync('here'))";
    const live = await real.finish(
      commandStore({ command: node('1'), cwd: '.', env: { A: 'a', B: 'b' } }, { command: node(script) }),
    );
    expect(live.run.steps).toEqual(['abtrue']);
  });

  it('runs beside others of its store', async () => {
    const parts = [1, 2, 3].map((part) => ({ command: print(`Part ${part}`) }));
    const live = await real.finish(commandStore({}, ...parts));
    expect(live.run.steps).toEqual(['Part 1', 'Part 2', 'Part 3']);
  });
});

describe('an exit code', () => {
  const failing = node("console.log('working'); console.error('fatal: no such mailbox'); process.exit(7)");

  it('fails the task, with the last words of the program', async () => {
    const { task, errors, findings } = await run({ command: failing });
    expect(task).toMatchObject({ state: 'failed', result: HR.ERROR_PROCESS_ABORTED });
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^node: it has failed \(exit code 7\): fatal: no such mailbox$/),
    ]);
    expect(findings).toEqual([]);
    await expect.poll(() => real.host.taskDetails(1, 0)?.lastWords).toContain('fatal: no such mailbox');
  });

  it.each([
    ['S_OK', { state: 'completed', errors: 0, warnings: 0 }],
    ['MAPI_W_PARTIAL_COMPLETION', { state: 'completedWithWarnings', warnings: 1 }],
    ['0x80040111', { state: 'failed', result: HR.MAPI_E_LOGON_FAILED, errors: 1 }],
  ])('means %s if the settings say so', async (hr, expected) => {
    const { task } = await run({ command: failing, exitCodes: { 7: hr } });
    expect(task).toMatchObject(expected);
  });

  it('of success does not hide an error', async () => {
    const { task, findings } = await run({ command: print({ error: ['0x8004011B', 'damaged'] }) });
    expect(task).toMatchObject({ state: 'failed', result: HR.MAPI_E_CORRUPT_DATA, errors: 1 });
    expect(findings).toEqual([]);
  });

  it('of failure overrules a verdict of success', async () => {
    const script = 'console.log(JSON.stringify({ done: 0 })); process.exit(1)';
    expect((await run({ command: node(script) })).task).toMatchObject({ state: 'failed', errors: 1 });
  });
});

describe('what cannot be started', () => {
  it.each([
    [
      'an unknown program',
      { command: ['no-such-program-anywhere'] },
      HR.ERROR_FILE_NOT_FOUND,
      /no-such-program-anywhere' was not found/,
    ],
    ['an unknown file', { command: ['./no-such-file'] }, HR.ERROR_FILE_NOT_FOUND, /'\.\/no-such-file' was not found/],
    [
      'a folder that does not exist',
      { command: ['x'], cwd: 'nowhere' },
      HR.ERROR_FILE_NOT_FOUND,
      /no folder 'nowhere'/,
    ],
    ['no command', {}, HR.MAPI_E_UNCONFIGURED, /^The settings of the command: command: write a list/],
  ])('%s', async (_what, settings, hr, sentence) => {
    const { task, errors, findings } = await run(settings);
    expect(task).toMatchObject({ state: 'failed', result: hr, errors: 1 });
    expect(errors[0]?.message).toMatch(sentence);
    expect(findings).toEqual([]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { HR } from '#shared/mapi/hresult.ts';
import { runCommandLine } from './commandLine.ts';
import { fakeWorld } from './testing/fakeTerminal.ts';

// Commands load what they need when they are used, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 30_000 });

const nobodyHere = mkdtempSync(path.join(os.tmpdir(), 'nobody-here-'));

beforeAll(() => void vi.stubEnv('SEND_RECEIVE_RUNTIME_DIR', nobodyHere));

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(nobodyHere, { recursive: true });
});

async function run(...args: string[]) {
  const world = fakeWorld();
  const exitCode = await runCommandLine(args, world);
  return { exitCode, stdout: world.out.text, stderr: world.err.text };
}

const COMMANDS = 'status watch errors history sync retry cancel run record replay decode check completion'.split(' ');

describe('help', () => {
  it('lists every command', async () => {
    const { exitCode, stdout, stderr } = await run('--help');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each(COMMANDS)('of %s has its exit codes and examples', async (command) => {
    const { exitCode, stdout } = await run(command, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Exit codes:\n {2}\S/m);
    expect(stdout).toMatch(new RegExp(`^ {2}\\$ .*send-receive ${command}\\b`, 'm'));
    expect(await run('help', command)).toMatchObject({ exitCode: 0, stdout });
  });

  it.each(COMMANDS)('of %s has no default that means nothing', async (command) => {
    expect((await run(command, '--help')).stdout).not.toMatch(/default: (?:\[\]|\{\})/);
  });

  it('knows all exit codes, and that a command to be run may begin with a hyphen', async () => {
    expect((await run('--help')).stdout).toMatch(/^ {2}70 .*\n {2}130 /m);
    expect((await run('run', '--help')).stdout).toMatch(/^Usage: send-receive run \[options\] \[--\] <command...>/);
    expect((await run('retry', '--help')).stdout).not.toContain('group');
  });

  it('is what no arguments are answered with', async () => {
    const { exitCode, stdout, stderr } = await run();
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' });
    expect(stderr).toMatch(/^Usage: send-receive /);
  });
});

it('has the version of the app', async () => {
  expect(await run('--version')).toEqual({ exitCode: 0, stdout: `${packageJson.version}\n`, stderr: '' });
});

describe('arguments that make no sense', () => {
  it.each([
    [['statsu'], 'Did you mean status?'],
    [['status', '--jsn'], 'Did you mean --json?'],
    [['status', 'too', 'many'], 'too many arguments'],
    [['sync', 'too', 'many'], 'too many arguments'],
    [['sync', 'Work', '--again'], 'not both'],
    [['decode'], "missing required argument 'hresult'"],
    [['decode', 'nonsense'], "'nonsense' is not an HRESULT"],
    [['decode', 'not_found'], 'Did you mean MAPI_E_NOT_FOUND?'],
    [['watch', '--every', '0'], 'Write a number of seconds from 0.1 to 3600.'],
    [['watch', '--every', 'often'], 'Write a number of seconds'],
    [['run'], "missing required argument 'command'"],
    [['run', '--tool', 'scp', 'x'], 'Allowed choices are auto, rclone'],
    [['run', '--name', '', 'x'], 'Write 1 to 200 characters.'],
    [['record', '-o', 'a.txt'], 'The name of a recording ends in .srtrace or .srtrace.gz.'],
    [['record', '-o', '.srtrace'], 'The name of a recording ends in'],
    [['record', '--module', 'no-such-file.mjs'], "There is no file 'no-such-file.mjs'."],
    [['record', '--module', 'x.mjs', 'rsync'], 'Write a command or --module, not both.'],
    [['record', '--settings', '{'], 'That is not JSON'],
    [['record', '--tool', 'scp', 'x'], 'Allowed choices are auto, rclone'],
    [['replay'], "missing required argument 'recording'"],
    [['replay', 'none.srtrace'], "There is no file 'none.srtrace'."],
    [['replay', '.'], "'.' is a folder."],
    [['record', '--settings', '{}'], 'name it with --module'],
    [['record', '--settings', '{}', 'rsync'], 'name it with --module'],
    [['help', 'statsu'], 'Did you mean status?'],
    [['help', 'nosuch'], "send-receive: unknown command 'nosuch'"],
    [['version'], 'Did you mean --version?'],
    [['-v'], 'Did you mean --version?'],
    [['status', '--jsn'], 'send-receive: unknown option'],
    [['replay', 'x', '--speed', '0.1'], 'Write a number from 0.5 to 100, or max.'],
    [['replay', 'x', '--speed', 'fast'], 'Write a number from 0.5 to 100, or max.'],
    [['replay', 'x', '--from', '1:2:3:4'], 'Write seconds, or a time like 1:30.'],
    [['replay', 'x', '--from', '-1'], 'Write seconds, or a time like 1:30.'],
    [['check', 'no-such-file.mjs'], "There is no file 'no-such-file.mjs'."],
    [['check', '--format', 'xml', 'x'], 'Allowed choices are text, json, junit.'],
    [['check', '--settings', '{', 'x'], 'That is not JSON'],
    [['check', '--settings', '[]', 'x'], 'Write a JSON object.'],
    [['check', '--timeout', '-1', 'x'], 'Write a number of seconds'],
    [['completion', 'csh'], 'Allowed choices are bash, zsh, fish.'],
  ])('%j are answered with how it is used', async (args, says) => {
    const { exitCode, stdout, stderr } = await run(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 64, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('are told with the usage of the command', async () => {
    expect((await run('decode')).stderr).toContain('Usage: send-receive decode [options] <hresult...>');
  });
});

it.each(['status', 'watch', 'errors', 'sync', 'retry', 'cancel', 'record'])('%s needs the app', async (command) => {
  expect(await run(command)).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'send-receive: Send/Receive is not running. Start it and try again.\n',
  });
});

interface DecodedName {
  readonly code: string;
  readonly names: readonly string[];
  readonly meaning: string;
  readonly action: string;
}

describe('decode', () => {
  it('explains a code to people', async () => {
    const { exitCode, stdout } = await run('decode', '0x80070005');
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')).toEqual([
      '0x80070005  E_ACCESSDENIED  MAPI_E_NO_ACCESS',
      '  Severity    failure',
      '  Facility    7 (FACILITY_WIN32)',
      '  Code        5, an error of Windows',
      '  Decimal     -2147024891 or 2147942405',
      expect.stringMatching(/^ {2}Meaning {5}.+\.$/),
      expect.stringMatching(/^ {2}What to do {2}.+\.$/),
      '',
    ]);
  });

  it('takes a negative number for one, and not for an option', async () => {
    expect((await run('decode', '-2147221233')).stdout).toMatch(/^0x8004010F {2}MAPI_E_NOT_FOUND\n/);
  });

  it.each([
    ['S_OK', 'Everything has gone well.'],
    ['0', 'Everything has gone well.'],
    ['S_FALSE', 'there was nothing to do'],
  ])('knows that %s is no trouble', async (code, meaning) => {
    expect((await run('decode', code)).stdout).toContain(meaning);
  });

  it('says something sensible of every name that it knows', async () => {
    const names = Object.keys(HR);
    const decoded = JSON.parse((await run('decode', '--json', ...names)).stdout) as DecodedName[];
    expect(decoded).toHaveLength(names.length);
    for (const [i, { code, names: known, meaning, action }] of decoded.entries()) {
      expect(known).toContain(names[i]);
      expect(meaning).toMatch(/^\p{Lu}.+\.$/u);
      expect(action).toMatch(/^\p{Lu}.+\.$/u);
      // The table has no explanation for what only a programmer could do something about.
      if (!code.startsWith('0x8')) expect(meaning).not.toContain('no explanation');
    }
  });

  it('says what eight digits are in hexadecimal, too', async () => {
    expect((await run('decode', '80004005')).stdout).toMatch(
      /^ {2}As hexadecimal {2}0x80004005 {2}E_FAIL {2}MAPI_E_CALL_FAILED$/m,
    );
    expect((await run('decode', '2147500037')).stdout).not.toContain('hexadecimal');
  });

  it('is in the language of the user', async () => {
    const world = fakeWorld('de');
    await runCommandLine(['decode', '0x80070005'], world);
    expect(world.out.text).toContain('Schweregrad');
    expect(world.out.text).not.toMatch(/Severity|Facility |failure|Decimal/);
  });

  it('gives programs a list', async () => {
    const { stdout } = await run('decode', '--json', 'MAPI_E_NOT_FOUND', '0x8BAD0001');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        code: '0x8004010F',
        names: ['MAPI_E_NOT_FOUND'],
        severity: 'failure',
        signed: -2147221233,
        unsigned: 2147746063,
      },
      { code: '0x8BAD0001', names: [], facility: 2989, low16: 1 },
    ]);
  });
});

const DOCUMENTED = [0, 1, 2, 3, 64];
const EXECUTING = new Set(['run', 'record']);

it('never falls over its arguments', async () => {
  // Whatever stands behind `run` and `record` is executed, so that is tried with care elsewhere.
  const command = fc.constantFrom(...COMMANDS.filter((each) => !EXECUTING.has(each)), 'help', '--version', '');
  const option = fc.constantFrom(
    '--json',
    '--wait',
    '--every',
    '--format=json',
    '--settings',
    '{}',
    '--timeout',
    '--speed',
    '--from',
    '--task',
    '--',
    '-5',
    '-h',
  );
  const rest = fc.array(fc.oneof(option, fc.string(), fc.string({ unit: 'binary' })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.oneof(command, fc.string()), rest, async (first, others) => {
      fc.pre(!EXECUTING.has(first));
      const { exitCode, stdout, stderr } = await run(first, ...others);
      expect(DOCUMENTED).toContain(exitCode);
      expect(stdout + stderr).not.toMatch(/^ +at |should not have happened/m);
    }),
    { numRuns: 300 },
  );
});

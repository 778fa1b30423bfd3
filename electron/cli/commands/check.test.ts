import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RuleId } from '#shared/sync/findingCatalogue.ts';
import { SCENARIOS } from '../check/scenarios.ts';
import { type CommandResult, ShellCommand } from '../testing/shellCommand.ts';

/** A check runs a provider nine times, each time in a process of its own. */
const LONG = 30_000;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'checked-'));
});

afterAll(() => rm(folder, { recursive: true }));

const IID = "'{5024A386-2D44-486A-81A8-8F0ECB6071DD}'";
const PAUSE = 'await new Promise((resolve) => setTimeout(resolve, 15));';

async function check(name: string, body: string, ...args: string[]): Promise<CommandResult> {
  const file = path.join(folder, `${name}.mjs`);
  const queried = `const out = { value: null }; punkCallBack.QueryInterface(${IID}, out); const callback = out.value;`;
  await writeFile(
    file,
    `export default { async SynchronizeInBackground({ punkCallBack, psesSync, phSyncDoneEvent }) { ${queried} ${body} } };`,
  );
  return new ShellCommand(inject('commandLine'), ['check', file, ...args], {}).ended;
}

interface JsonReport {
  readonly keepsContract: boolean;
  readonly scenarios: readonly { readonly id: string; readonly findings: readonly { readonly id: RuleId }[] }[];
}

const idsIn = (stdout: string, scenario: string): RuleId[] | undefined =>
  (JSON.parse(stdout) as JsonReport).scenarios.find(({ id }) => id === scenario)?.findings.map(({ id }) => id);

describe('check', () => {
  it(
    'finds nothing against a provider that keeps the contract',
    async () => {
      const { exitCode, stdout, stderr } = await check(
        'good',
        `for (let i = 1; i <= 20 && !psesSync.signal.aborted; i += 1) { await callback.Progress('Copying', i, 20); ${PAUSE} }
         return callback.Done(null, psesSync.signal.aborted ? 0x80040113 : 0);`,
      );
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      for (const { title } of SCENARIOS) expect(stdout).toMatch(new RegExp(`^ok +${title} `, 'm'));
      expect(stdout).toMatch(/It keeps the contract in every scenario\.\n$/);
    },
    LONG,
  );

  it(
    'finds what is against it, and where',
    async () => {
      const { exitCode, stdout } = await check(
        'bad',
        `for (let i = 1; i <= 10; i += 1) { await callback.Progress('Copying', i === 5 ? 12 : i, 10); ${PAUSE} }
         await callback.Done(null, 0); await callback.Progress('late', 1, 2); return 0;`,
        '--format',
        'json',
      );
      expect(exitCode).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({ keepsContract: false });
      expect(idsIn(stdout, 'to-the-end')).toEqual(['index-beyond-max', 'index-backwards', 'call-after-done']);
      expect(idsIn(stdout, 'cancel-midway')).toContain('cancel-not-reported');
      expect(idsIn(stdout, 'two-at-once')).toContain('call-after-done');
    },
    LONG,
  );

  it(
    'writes a report for CI servers',
    async () => {
      const { exitCode, stdout } = await check(
        'exits',
        `await callback.Progress('x', 1, 2); process.exit(3);`,
        '--format',
        'junit',
      );
      expect(exitCode).toBe(1);
      expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="[^"]+exits\.mjs" /);
      expect(stdout).toMatch(/name="process-ended"><failure type="process-ended" message="[^"]+">exit 3/);
    },
    LONG,
  );

  it(
    'says that a synchronisation has no end',
    async () => {
      const { stdout } = await check(
        'endless',
        `const event = { signalled: new Promise(() => {}), SetEvent() {} }; phSyncDoneEvent.value = event;
       psesSync.signal.addEventListener('abort', () => callback.Done(null, 0x80040113).then(() => process.exit(0)));
       await callback.Progress('x', 0, 0); return 0;`,
        '--timeout',
        '0.5',
        '--format',
        'json',
      );
      expect(idsIn(stdout, 'to-the-end')).toEqual(['sync-without-end']);
      expect(idsIn(stdout, 'cancel-at-first-progress')).toEqual(['event-not-signalled']);
    },
    LONG,
  );

  it(
    'hands the settings over, and stops at a module that cannot be loaded',
    async () => {
      const file = path.join(folder, 'broken.mjs');
      await writeFile(file, 'throw new Error("no way");');
      const { exitCode, stdout } = await new ShellCommand(
        inject('commandLine'),
        ['check', file, '--format', 'json'],
        {},
      ).ended;
      expect(exitCode).toBe(1);
      expect((JSON.parse(stdout) as JsonReport).scenarios).toMatchObject([
        { id: 'to-the-end', findings: [{ id: 'provider-not-loaded', detail: 'no way' }] },
      ]);
      const wrong = path.join(folder, 'wrong.mjs');
      await writeFile(wrong, 'export default {\n  a: = 1,\n};\n');
      const { stdout: report } = await new ShellCommand(inject('commandLine'), ['check', wrong], {}).ended;
      expect(report).toMatch(/wrong\.mjs:2\)\n {2}1 time: to the end\n/);
      const settings = await check(
        'settings',
        `return psesSync.settings.answer === 42 ? 0x80040113 : 0x80004005;`,
        '--settings',
        '{"answer":42}',
      );
      expect(settings.stdout).toMatch(/to the end +\d+\.\d s +Cancelled/);
    },
    LONG,
  );

  it('is over at once at Ctrl+C', async () => {
    const file = path.join(folder, 'long.mjs');
    const loaded = path.join(folder, 'loaded');
    const noteThat = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(loaded)}, '');`;
    await writeFile(file, `${noteThat} await new Promise(() => {}); export default {};`);
    const command = new ShellCommand(inject('commandLine'), ['check', file], {});
    await expect.poll(() => existsSync(loaded)).toBe(true);
    command.interrupt();
    expect(await command.ended).toMatchObject({ exitCode: 130, stdout: '' });
  });

  it(
    'checks a program that registers, in the same ways',
    async () => {
      const { exitCode, stdout } = await checkProgram(`
        for (let i = 1; i <= 5; i += 1) { await callback.Progress('Copying', i, 5); ${PAUSE} }
        await callback.Done(null, 0);
        return callback.Progress('late', 5, 5);`);
      expect(exitCode).toBe(1);
      expect((JSON.parse(stdout) as JsonReport).scenarios.map(({ id }) => id)).toEqual(SCENARIOS.map(({ id }) => id));
      expect(idsIn(stdout, 'to-the-end')).toEqual(['call-after-done']);
      expect(idsIn(stdout, 'cancel-midway')).toContain('cancel-not-reported');
    },
    2 * LONG,
  );

  it('says of a program that does not register what became of it', async () => {
    const run = (...command: string[]): Promise<CommandResult> =>
      new ShellCommand(inject('commandLine'), ['check', '--', ...command], {}).ended;
    const silent = await run(process.execPath, '-e', '');
    expect(silent).toMatchObject({ exitCode: 64, stdout: '' });
    expect(silent.stderr).toMatch(/' has ended without registering\.\n$/);
    expect((await run('no-such-program')).stderr).toMatch(/'no-such-program' cannot be started: .*ENOENT\.\n$/);
  });
});

/** A program of Node's that provides from outside, with this body. */
function checkProgram(body: string): Promise<CommandResult> {
  const program = `
    import { connect } from 'send-receive/provider';
    const connection = await connect({ name: 'Program' });
    await connection.provide('mirror', {
      async SynchronizeInBackground({ punkCallBack }) {
        const out = { value: null }; punkCallBack.QueryInterface(${IID}, out); const callback = out.value; ${body}
      },
    });
  `;
  const command = [process.execPath, '--input-type=module', '-e', program];
  return new ShellCommand(inject('commandLine'), ['check', '--format', 'json', '--', ...command], {}).ended;
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { emitSdkTypes } from '../../scripts/vite/sdkTypes.ts';

const root = path.join(import.meta.dirname, '../..');

// Starting a compiler takes a busy machine a while.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** Another program's folder, with this package among its own. */
let folder: string;

beforeAll(() => {
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  folder = mkdtempSync(path.join(root, 'test-results', 'sdk-types-'));
  const modules = path.join(folder, 'node_modules');
  const sdk = path.join(modules, 'send-receive');
  emitSdkTypes(path.join(sdk, 'types'));
  mkdirSync(path.join(modules, '@types'));
  symlinkSync(path.join(root, 'node_modules/@types/node'), path.join(modules, '@types/node'), 'junction');
  const exports = { './provider': { types: './types/electron/sdk/provider.d.ts', default: './provider.js' } };
  write(sdk, 'package.json', JSON.stringify({ name: 'send-receive', type: 'module', exports }));
  write(folder, 'package.json', '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(inFolder: string, name: string, content: string): void {
  writeFileSync(path.join(inFolder, name), content);
}

function compile(source: string): string {
  write(folder, 'program.ts', source);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const settings = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
  return spawnSync(process.execPath, [tsc, ...settings, 'program.ts'], { cwd: folder, encoding: 'utf8' }).stdout;
}

it('are understood by a compiler with other settings, down to the contract', () => {
  const complaints = compile(`
    import { connect, HR, type HRESULT, type MAPISIB, type Provider, type StatusReport } from 'send-receive/provider';
    const connection = await connect({ name: 'Backup', signals: ['SIGINT'] });
    const task = await connection.task('Pictures', { account: 'nas' });
    const room: void | Promise<void> = task.progress(null, 1, 2);
    const answer: HRESULT = await task.done(HR.MAPI_E_USER_CANCEL);
    const provider: Provider = { SynchronizeInBackground: ({ psesSync, ulFlags }: MAPISIB) => (psesSync.signal.aborted ? ulFlags : 0) };
    await connection.provide('nas', provider, { parts: [{ does: 'send' }] });
    const { run, tasks }: StatusReport = await connection.status();
    const numbers: (number | undefined)[] = [run?.startedAt, tasks[0]?.index, answer];
    console.log(room, numbers);
  `);
  expect(complaints).toBe('');
});

it('are types, not anything at all', () => {
  const complaints = compile(`
    import { connect } from 'send-receive/provider';
    const task = await (await connect({ name: 'Backup' })).task(7);
    task.progress(undefined, 1, 2);
    (await (await connect({ name: 'Backup' })).status()).tasks[0].index = 'x';
  `);
  expect(complaints.match(/error TS\d+/g)).toEqual(['error TS2345', 'error TS2345', 'error TS2540']);
});

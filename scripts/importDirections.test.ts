import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');

type Import = readonly [folder: string, imported: string];

const FORBIDDEN: readonly Import[] = [
  ['shared/sync', '#electron/host/syncHost.ts'],
  ['shared/sync', '../../electron/host/syncHost.ts'],
  ['shared/sync', 'node:fs'],
  ['shared/sync', 'react'],
  ['renderer/state', '#electron/host/syncHost.ts'],
  ['renderer/state', 'node:fs/promises'],
  ['renderer/state', 'electron'],
  ['electron/transport', '#electron/host/syncHost.ts'],
  ['electron/host', '#electron/providers/kinds.ts'],
  ['electron/host', '../main/paths.ts'],
  ['electron/host', 'electron'],
  ['electron/providers/demo', '#electron/host/syncHost.ts'],
  ['electron/providers/demo', '../../host/syncHost.ts'],
  ['electron/preload', 'node:fs'],
  ['electron/main/ipc', '#electron/providers/kinds.ts'],
  ['electron/main/ipc', '../../providers/kinds.ts'],
  ['electron/sdk', '#electron/host/syncHost.ts'],
  ['electron/sdk', 'zod'],
  ['electron/cli', 'electron'],
  ['electron/cli', '#electron/main/paths.ts'],
  ['electron/host', '#electron/sdk/connect.ts'],
  ['e2e/specs', '#electron/host/syncHost.ts'],
];

const ALLOWED: readonly Import[] = [
  ['shared/sync', '../mapi/hresult.ts'],
  ['shared/settings', 'zod'],
  ['renderer/state', '#shared/sync/columns.ts'],
  ['renderer/state', 'react-dom/client'],
  ['electron/host', '#electron/transport/providerProcess.ts'],
  ['electron/host', 'node:fs/promises'],
  ['electron/providers/demo', '../storeProvider.ts'],
  ['electron/sdk', '#shared/mapi/hresult.ts'],
  ['electron/cli', '#electron/sdk/connect.ts'],
  ['electron/cli', 'commander'],
  ['electron/preload', 'electron'],
  ['electron/main/ipc', '#electron/host/syncHost.ts'],
  ['electron/main/ipc', '../paths.ts'],
];

let lab: string;
let complaints: string;

/** A file for each case, judged by the project's own rules in one go. */
beforeAll(() => {
  lab = mkdtempSync(path.join(os.tmpdir(), 'send-receive-lint-'));
  cpSync(path.join(root, 'oxlint.config.mjs'), path.join(lab, 'oxlint.config.mjs'));
  for (const [i, [folder, imported]] of [...FORBIDDEN, ...ALLOWED].entries()) {
    mkdirSync(path.join(lab, folder), { recursive: true });
    writeFileSync(path.join(lab, folder, `case${i}.ts`), `export { x } from '${imported}';\n`);
  }
  const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint');
  const args = [oxlint, '-c', 'oxlint.config.mjs', '--format=unix'];
  complaints = spawnSync(process.execPath, args, { cwd: lab, encoding: 'utf8' }).stdout;
});

afterAll(() => rmSync(lab, { recursive: true }));

function isRefused(index: number): boolean {
  return complaints
    .split('\n')
    .some((line) => line.includes(`/case${index}.ts:`) && line.includes('no-restricted-imports'));
}

it.each(FORBIDDEN.map(([folder, imported], i) => [folder, imported, i] as const))(
  '%s must not import %s',
  (_f, _i, index) => {
    expect(isRefused(index)).toBe(true);
  },
);

it.each(ALLOWED.map(([folder, imported], i) => [folder, imported, FORBIDDEN.length + i] as const))(
  '%s may import %s',
  (_f, _i, index) => {
    expect(isRefused(index)).toBe(false);
  },
);

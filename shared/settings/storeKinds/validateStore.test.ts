import fc from 'fast-check';
import { expect, it } from 'vitest';
import { demoStores } from '../demoStores.ts';
import type { Store } from '../stores.ts';
import { checkSetting } from './checkSetting.ts';
import { STORE_KINDS } from './index.ts';
import type { SettingField } from './settingField.ts';
import { validateStore } from './validateStore.ts';

type Content = Parameters<typeof validateStore>[0];

const command = (settings: object, ofPart: object = { command: ['true'] }): Content => ({
  account: 'Backup',
  kind: 'command',
  settings: { ...settings },
  parts: [{ does: 'both', settings: { ...ofPart } }],
});

const fields = (content: Content): string[] => validateStore(content).map(({ field, key }) => `${field} ${key}`);

it('has nothing to say about what works', () => {
  for (const store of demoStores.stores) expect(validateStore(store)).toEqual([]);
  const settings = {
    cwd: '.',
    env: { A: '' },
    tool: 'rsync',
    exitCodes: { 1: 'S_OK' },
    secrets: { PASSWORD: { $secret: 'abc' } },
  };
  expect(validateStore(command(settings))).toEqual([]);
  expect(validateStore(command({ command: ['git', 'fetch', ''] }, {}))).toEqual([]);
  const settingsOfModule = { module: 'a.mjs', server: { port: 1 } };
  const parts: Store['parts'] = [{ does: 'both', settings: { folder: 'Inbox' } }];
  expect(validateStore({ account: 'a', kind: 'module', settings: settingsOfModule, parts })).toEqual([]);
});

it.each([
  [{ ...command({}), account: ' ' }, 'account fieldProblem.accountMissing'],
  [{ ...command({}), account: 'a'.repeat(201) }, 'account fieldProblem.tooLong'],
  [{ ...command({}), kind: 'imaginary' }, 'kind fieldProblem.noSuchKind'],
  [{ ...command({}), parts: [] }, 'parts fieldProblem.noParts'],
  [command({}, {}), 'parts[0].settings.command storeField.command.missing'],
  [command({}, { command: [''] }), 'parts[0].settings.command storeField.command.missing'],
  [command({}, { command: ['a', 1] }), 'parts[0].settings.command[1] fieldProblem.notUnderstood'],
  [command({}, { command: 'ls -l' }), 'parts[0].settings.command fieldProblem.notUnderstood'],
  [command({}, { command: ['a', 'b\0c'] }), 'parts[0].settings.command[1] fieldProblem.zeroCharacter'],
  [command({ tool: 'tar' }), 'settings.tool fieldProblem.noSuchChoice'],
  [command({ cdw: '/' }), 'settings.cdw fieldProblem.noSuchSetting'],
  [command({ env: { 'A=B': 'c' } }), 'settings.env.A=B fieldProblem.variableName'],
  [command({ env: { A: 1 } }), 'settings.env.A fieldProblem.notUnderstood'],
  [command({ secrets: { A: 'hunter2' } }), 'settings.secrets.A fieldProblem.secretInTheClear'],
  [command({ secrets: { A: { $secret: null } } }), 'settings.secrets.A fieldProblem.secretMissing'],
  [
    { account: 'a', kind: 'demo', settings: {}, parts: [{ does: 'send' as const, settings: { scenario: 'opera' } }] },
    'parts[0].settings.scenario fieldProblem.noSuchScenario',
  ],
  [
    { account: 'a', kind: 'module', settings: {}, parts: [{ does: 'send' as const, settings: {} }] },
    'settings.module storeField.module.missing',
  ],
])('names the field and what is wrong there: %#', (content, problem) => expect(fields(content)).toEqual([problem]));

it('judges the types that no kind has yet', () => {
  const base = { name: 'x', at: 'store', label: 'storeField.program' } as const;
  const port: SettingField = { ...base, type: 'number', min: 1, max: 65_535 };
  expect([1, 65_535, undefined].map((value) => checkSetting(port, value))).toEqual([null, null, null]);
  expect(checkSetting(port, 0)?.key).toBe('fieldProblem.outOfRange');
  expect(checkSetting(port, Number.NaN)?.key).toBe('fieldProblem.outOfRange');
  expect(checkSetting(port, '1')?.key).toBe('fieldProblem.notUnderstood');
  const password: SettingField = { ...base, type: 'secret', required: true };
  expect(checkSetting(password, { $secret: 'a' })).toBeNull();
  expect(checkSetting(password, undefined)?.key).toBe('fieldProblem.missing');
});

it('does not say a hundred times the same of thousands of parts', () => {
  const parts = Array.from({ length: 5_000 }, () => ({ does: 'send' as const, settings: {} }));
  expect(validateStore({ ...command({}), parts })).toHaveLength(100);
});

const anySettings = fc.dictionary(
  fc.oneof(fc.constantFrom('scenario', 'module', 'command', 'tool', 'env', 'secrets', 'program'), fc.string()),
  fc.anything(),
);

it('judges anything that a stores file could hold, and never throws', () => {
  const content = fc.record({
    account: fc.string(),
    kind: fc.oneof(fc.constantFrom(...STORE_KINDS.map(({ kind }) => kind)), fc.string()),
    settings: anySettings,
    parts: fc.array(fc.record({ does: fc.constantFrom('send', 'receive', 'both'), settings: anySettings })),
  });
  fc.assert(
    fc.property(content, (store) => {
      for (const { field } of validateStore(store)) expect(field).toMatch(/^(account|kind|parts|settings)/);
    }),
  );
});

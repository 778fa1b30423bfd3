import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { demoStores } from '../demoStores.ts';
import { type PreferenceChange, usualPreferences } from '../preferences.ts';
import { type Store, storesFile } from '../stores.ts';
import { preferencesSection } from './preferencesSection.ts';
import { type ReadSettings, readSettingsFile, writeSettingsFile } from './settingsFile.ts';
import { storesSection, withoutSecrets } from './storesSection.ts';
import type { SettingsSection, TransferProblem } from './transfer.ts';

class Owner {
  current = usualPreferences;
  all: readonly Store[];
  path: string | null = 'stores.json';
  readonly sections: readonly SettingsSection[];

  constructor(...all: Store[]) {
    this.all = all;
    this.sections = [preferencesSection(this), storesSection(this)];
  }

  change(change: PreferenceChange): void {
    this.current = { ...this.current, ...change };
  }

  merge(stores: readonly Store[]): boolean {
    const given = new Map(stores.map((store) => [store.id, store]));
    const added = stores.filter(({ id }) => !this.all.some((store) => store.id === id));
    this.all = [...this.all.map((store) => given.get(store.id) ?? store), ...added];
    return true;
  }

  export(): string {
    return JSON.stringify(writeSettingsFile(this.sections, '1.2.3', '2026-01-02T03:04:05Z'));
  }

  read(text: string): ReadSettings {
    const read = readSettingsFile(text, this.sections);
    if ('problem' in read) throw new Error(JSON.stringify(read.problem));
    return read;
  }

  problem(text: string): TransferProblem {
    const read = readSettingsFile(text, this.sections);
    if ('problem' in read) return read.problem;
    throw new Error('there is no problem');
  }
}

const [anna, ben] = demoStores.stores as [Store, Store];
const backup: Store = {
  id: 'backup',
  account: 'Backup',
  kind: 'command',
  settings: { secrets: { PASSWORD: { $secret: 'ref-1' } }, env: { A: '1' } },
  parts: [{ does: 'send', settings: { command: ['restic', 'backup'] } }],
};

let mine: Owner;

beforeEach(() => {
  mine = new Owner(anna, backup);
});

it('what was exported changes nothing at home, and everything elsewhere', () => {
  mine.change({ theme: 'dark' });
  const text = mine.export();
  const home = mine.read(text);
  expect(home.preview.sections[0]?.changes).toEqual([]);
  expect(home.preview.sections[1]?.changes.map(({ change }) => change)).toEqual(['same', 'same']);
  home.apply(['preferences', 'stores']);
  expect(mine.all).toEqual([anna, backup]);

  const elsewhere = new Owner(ben);
  const { preview, apply } = elsewhere.read(text);
  expect(preview).toMatchObject({ app: '1.2.3', exportedAt: '2026-01-02T03:04:05Z', unknownSections: [] });
  expect(preview.sections[0]?.changes).toEqual([
    {
      isChoice: true,
      item: 'theme',
      change: 'changed',
      details: [{ name: 'theme', from: 'system', to: 'dark' }],
      secrets: [],
    },
  ]);
  expect(preview.sections[1]?.changes).toMatchObject([
    { item: 'anna@example.com', change: 'added', secrets: [] },
    { item: 'Backup', change: 'added', secrets: ['settings.secrets.PASSWORD'] },
  ]);
  expect(elsewhere.all).toEqual([ben]);
  apply(['stores']);
  expect(elsewhere.all).toEqual([ben, anna, withoutSecrets(backup)]);
  expect(elsewhere.current.theme).toBe('system');
});

it('a changed store shows what changes, and does not inherit the secrets of the one whose id it has', () => {
  const text = mine.export().replace('"restic"', '"curl"').replace('"A":"1"', '"A":"2"');
  const { preview, apply } = mine.read(text);
  expect(preview.sections[1]?.changes[1]).toEqual({
    isChoice: false,
    item: 'Backup',
    change: 'changed',
    details: [
      { name: 'settings.env.A', from: '1', to: '2' },
      { name: 'parts', from: expect.stringContaining('restic'), to: expect.stringContaining('curl') },
    ],
    secrets: ['settings.secrets.PASSWORD'],
  });
  apply(['stores']);
  expect(mine.all[1]?.settings).toEqual({ secrets: { PASSWORD: { $secret: null } }, env: { A: '2' } });
});

it('neither secrets nor their names leave or come in', () => {
  expect(mine.export()).not.toContain('ref-1');
  const clear = storesFile.parse({
    version: 2,
    stores: [{ ...backup, settings: { secrets: { A: 'hunter2', B: { $secret: 'ref-1' } } } }],
  });
  const text = JSON.stringify({ ...JSON.parse(mine.export()), sections: { stores: clear } });
  const empty = new Owner();
  empty.read(text).apply(['stores']);
  expect(empty.all[0]?.settings).toEqual({ secrets: { A: { $secret: null }, B: { $secret: null } } });
});

it('takes stores of version 1, and leaves out sections that it does not know', () => {
  const stores = { version: 1, stores: [{ id: 'x', account: 'X', kind: 'demo', parts: [{ does: 'send' }] }] };
  const file = { ...JSON.parse(mine.export()), sections: { stores, weather: {} } };
  expect(mine.read(JSON.stringify(file)).preview).toMatchObject({
    sections: [{ name: 'stores', changes: [{ item: 'X', change: 'added' }] }],
    unknownSections: ['weather'],
  });
});

it('says which section cannot be changed, and what of one is not known', () => {
  mine.path = null;
  const file = {
    ...JSON.parse(mine.export()),
    sections: { preferences: { mood: 'good' }, stores: { version: 2, stores: [] } },
  };
  expect(mine.read(JSON.stringify(file)).preview.sections).toEqual([
    { name: 'preferences', changes: [], unknownItems: ['mood'], isFixed: false },
    { name: 'stores', changes: [], unknownItems: [], isFixed: true },
  ]);
});

const changed = (change: object): string => JSON.stringify({ ...JSON.parse(mine.export()), ...change });

it.each([
  [() => '{"form', '', 'transfer.notJson'],
  [() => '[]', 'format', 'transfer.foreign'],
  [() => '{"version":1,"stores":[]}', 'format', 'transfer.foreign'],
  [() => changed({ version: 2 }), 'version', 'transfer.laterVersion'],
  [() => changed({ version: 'x' }), 'version', 'fieldProblem.notUnderstood'],
  [() => changed({ sections: 1 }), 'sections', 'fieldProblem.notUnderstood'],
  [() => changed({ exportedAt: 1 }), 'exportedAt', 'fieldProblem.notUnderstood'],
  [
    () => changed({ sections: { preferences: { theme: 'pink' } } }),
    'sections.preferences.theme',
    'fieldProblem.notUnderstood',
  ],
  [
    () => changed({ sections: { preferences: { historyDays: 0 } } }),
    'sections.preferences.historyDays',
    'fieldProblem.outOfRange',
  ],
  [() => changed({ sections: { preferences: [] } }), 'sections.preferences', 'fieldProblem.notUnderstood'],
  [
    () => changed({ sections: { stores: { version: 2, stores: [{ ...anna, parts: [] }] } } }),
    'sections.stores.stores[0].parts',
    'fieldProblem.noParts',
  ],
  [
    () => changed({ sections: { stores: { version: 3, stores: [] } } }),
    'sections.stores.version',
    'transfer.laterVersion',
  ],
])('names the field of a damaged or foreign file: %#', (text, field, key) => {
  expect(mine.problem(text())).toMatchObject({ field, key });
});

it('reads anything, and changes nothing before it is told to', () => {
  const before = [mine.all, mine.current];
  const sections = fc.dictionary(fc.constantFrom('preferences', 'stores', '__proto__', 'x'), fc.jsonValue());
  const file = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ format: fc.constant('send-receive-settings'), version: fc.constant(1), sections })
      .map((value) => JSON.stringify({ app: '1', exportedAt: '', ...value })),
  );
  fc.assert(
    fc.property(file, (text) => {
      readSettingsFile(text, mine.sections);
      expect([mine.all, mine.current]).toEqual(before);
    }),
  );
});

it('what one app writes, another reads', () => {
  const setting = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('$secret'));
  const settings = fc.dictionary(
    fc.string().filter((name) => name !== '__proto__'),
    setting,
  );
  const part = fc.record({ does: fc.constantFrom('send' as const, 'receive' as const), settings });
  const store = fc.record({
    id: fc.string({ minLength: 1, maxLength: 100 }),
    account: fc.string({ minLength: 1, maxLength: 200 }),
    kind: fc.constantFrom('module', 'later'),
    settings: settings.filter((given) => !Object.hasOwn(given, 'secrets')),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(store, { selector: ({ id }) => id }), (stores) => {
      const from = new Owner(...(JSON.parse(JSON.stringify(stores)) as Store[]));
      const to = new Owner();
      to.read(from.export()).apply(['stores']);
      expect(to.export()).toBe(from.export());
    }),
  );
});

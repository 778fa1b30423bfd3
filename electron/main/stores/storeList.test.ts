import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoreDraft } from '#shared/protocol/storeBridge.ts';
import { demoStores } from '#shared/settings/demoStores.ts';

import { freshStoreId } from './freshStoreId.ts';
import { StoreList } from './storeList.ts';
import { loadStores } from './storesSource.ts';

let folder: string;
let warnings: string[];
let list: StoreList;

const open = (): StoreList => {
  const profile = { folder, problem: null };
  return new StoreList(loadStores({ provider: null, stores: null }, profile, (problem) => warnings.push(problem)));
};

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'list-'));
  warnings = [];
  list = open();
});

afterEach(() => rmSync(folder, { recursive: true }));

const ids = (of = list): string[] => of.all.map(({ id }) => id);

const draft: StoreDraft = {
  id: null,
  account: 'Backup at home',
  kind: 'command',
  settings: { cwd: '/' },
  parts: [{ does: 'send', settings: { command: ['true'] } }],
};

it('every change is there at the next start', async () => {
  expect(list.save(draft)).toBe('backup-at-home');
  expect(list.duplicate('backup-at-home', 'Backup at work')).toBe('backup-at-work');
  expect(list.move('backup-at-work', 0)).toBe(true);
  expect(list.setEnabled('ben', false)).toBe(true);
  expect(list.remove('carla')).toBe(true);
  expect(ids()).toEqual(['backup-at-work', 'anna', 'ben', 'backup-at-home']);
  const next = open();
  expect(next.all).toEqual(list.all);
  expect(next.find('ben')).toEqual({ ...demoStores.stores[1], disabled: true });
});

it('a change keeps the place and whether it is disabled', () => {
  list.setEnabled('ben', false);
  expect(list.save({ ...draft, id: 'ben' })).toBe('ben');
  expect(list.all[1]).toEqual({ ...draft, id: 'ben', disabled: true });
  list.setEnabled('ben', true);
  expect(list.all[1]).toEqual({ ...draft, id: 'ben' });
});

it('what was removed can be put back where it was, and its id is nobody else’s meanwhile', () => {
  list.remove('ben');
  list.remove('anna');
  expect(list.save({ ...draft, account: 'ben' })).toBe('ben-2');
  expect([list.restore('anna'), list.restore('ben'), list.restore('ben')]).toEqual([true, true, false]);
  expect(ids()).toEqual(['anna', 'ben', 'carla', 'ben-2']);
});

it('what an import has brought back is not there twice', () => {
  const [anna] = list.all;
  list.remove('anna');
  list.merge(anna === undefined ? [] : [anna]);
  expect(list.restore('anna')).toBe(false);
  expect(ids().filter((id) => id === 'anna')).toEqual(['anna']);
});

it('says no to what is not there', () => {
  expect([list.remove('x'), list.restore('x'), list.move('x', 0), list.setEnabled('x', true)]).not.toContain(true);
  expect(list.duplicate('x', 'y')).toBeNull();
});

it('keeps the limits of the file, and what a person has written there of version 1', async () => {
  const parts = [{ does: 'both' }];
  const stores = [{ id: 'a', account: 'A', kind: 'module', settings: { module: 'a.mjs', other: [1] }, parts }];
  const file = path.join(folder, 'stores.json');
  writeFileSync(file, JSON.stringify({ version: 1, limits: { stallAfterSeconds: 20 }, stores }));
  list = open();
  list.setEnabled('a', false);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    version: 2,
    limits: { stallAfterSeconds: 20, cancelGraceSeconds: 5 },
    stores: [{ ...stores[0], disabled: true, parts: [{ does: 'both', settings: {} }] }],
  });
});

it('what cannot be written holds as long as the app runs, and that is said', () => {
  mkdirSync(path.join(folder, 'stores.json.next'));
  expect(list.remove('ben')).toBe(true);
  expect(ids()).toEqual(['anna', 'carla']);
  expect(warnings).toEqual([expect.stringContaining('could not be written')]);
  expect(list.notWritten).toContain('EISDIR');
});

it('a list without a file cannot be changed', () => {
  list = new StoreList({ file: demoStores, folder, writeTo: null });
  expect([list.remove('ben'), list.save(draft), list.merge([])]).toEqual([false, null, false]);
  expect(list.all).toBe(demoStores.stores);
});

it('tells of each change once', () => {
  let changes = 0;
  list.subscribe(() => {
    changes += 1;
  });
  list.remove('ben');
  list.restore('ben');
  list.merge(demoStores.stores.slice(0, 1).map((store) => Object.assign({}, store, { account: 'Anna' })));
  list.remove('nobody');
  expect([changes, list.all[0]?.account]).toEqual([3, 'Anna']);
});

it('an id is readable, and never taken', () => {
  expect(freshStoreId('Ärger & Söhne', [])).toBe('arger-sohne');
  expect(freshStoreId('メール', [{ id: 'account' }])).toBe('account-2');
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (account, taken) => {
      const stores = taken.map((id) => ({ id }));
      const id = freshStoreId(account, stores);
      expect(id).toMatch(/^[a-z\d-]{1,70}$/);
      expect(taken).not.toContain(id);
    }),
  );
});

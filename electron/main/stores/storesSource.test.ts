import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { demoStores } from '#shared/settings/demoStores.ts';
import { type LoadedStores, loadStores } from './storesSource.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stores-'));
  file = path.join(folder, 'stores.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const load = (stores: string | null = null, at = folder, problem: StartupProblem | null = null): LoadedStores =>
  loadStores({ provider: null, stores }, { folder: at, problem }, () => {});

const VERSION_1 = JSON.stringify({
  version: 1,
  stores: [{ id: 'a', account: 'Anna', kind: 'demo', parts: [{ does: 'send', settings: { scenario: 'clean-send' } }] }],
});

it('a first start writes the demo accounts, and the second one finds them', () => {
  expect(load()).toMatchObject({ file: demoStores, folder, writeTo: { path: file }, problem: null });
  expect(load().file).toEqual(demoStores);
});

it('the profile of an earlier version is used, and left as it is until something is changed', () => {
  writeFileSync(file, VERSION_1);
  const { file: stores, problem } = load();
  expect([stores.version, stores.stores[0]?.account, problem]).toEqual([2, 'Anna', null]);
  expect(readFileSync(file, 'utf8')).toBe(VERSION_1);
});

it('the file of a later version is neither used nor touched', () => {
  const later = '{"version":9,"accounts":{}}';
  writeFileSync(file, later);
  for (const stores of [null, file]) {
    const loaded = load(stores);
    expect([loaded.file.stores, loaded.writeTo]).toEqual([[], null]);
    expect(loaded.problem).toMatchObject({ path: file, reason: expect.stringContaining('version'), keptAs: null });
  }
  expect(readdirSync(folder)).toEqual(['stores.json']);
  expect(readFileSync(file, 'utf8')).toBe(later);
});

it.each(['{"version":1,"st', '{"version":2,"stores":[{"id":1}]}', '[]'])('keeps %s aside', (content) => {
  writeFileSync(file, content);
  const { problem, writeTo, file: stores } = load();
  expect([stores, writeTo?.path]).toEqual([demoStores, file]);
  expect(readFileSync(problem?.keptAs ?? '', 'utf8')).toBe(content);
});

it('nothing is put in the place of a file that was named', () => {
  const missing = load(path.join(folder, 'mine.json'));
  expect([missing.file.stores, missing.writeTo, missing.problem?.keptAs]).toEqual([[], null, null]);
  expect(readdirSync(folder)).toEqual([]);
});

it('says so where the profile cannot be written, and goes on', () => {
  mkdirSync(`${file}.next`);
  expect(load()).toMatchObject({ file: demoStores, problem: { reason: expect.stringContaining('EISDIR') } });
});

it('where nothing can be kept there are the demo accounts all the same', () => {
  const nothingKept = { what: 'profile', path: folder, reason: 'EACCES', keptAs: null } as const;
  expect(load(null, folder, nothingKept)).toMatchObject({
    file: demoStores,
    folder,
    writeTo: { path: file },
    problem: null,
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('what cannot be read is not written over', () => {
  const named = load(folder);
  expect([named.writeTo, named.problem?.reason]).toEqual([null, expect.stringContaining('EISDIR')]);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { demoStores } from '#shared/settings/demoStores.ts';
import { type LoadedStores, loadStores } from './storesSource.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stores-'));
  file = path.join(folder, 'stores.json');
});

afterEach(() => rmSync(folder, { recursive: true }));

const load = (stores: string | null = null): Promise<LoadedStores> => loadStores({ provider: null, stores }, folder);

const VERSION_1 = JSON.stringify({
  version: 1,
  stores: [{ id: 'a', account: 'Anna', kind: 'demo', parts: [{ does: 'send', settings: { scenario: 'clean-send' } }] }],
});

it('a first start writes the demo accounts, and the second one finds them', async () => {
  expect(await load()).toEqual({ file: demoStores, folder, writeTo: file, problem: null });
  expect((await load()).file).toEqual(demoStores);
});

it('the profile of an earlier version is used, and left as it is until something is changed', async () => {
  writeFileSync(file, VERSION_1);
  const { file: stores, problem } = await load();
  expect([stores.version, stores.stores[0]?.account, problem]).toEqual([2, 'Anna', null]);
  expect(readFileSync(file, 'utf8')).toBe(VERSION_1);
});

it('the file of a later version is neither used nor touched', async () => {
  const later = '{"version":9,"accounts":{}}';
  writeFileSync(file, later);
  for (const stores of [null, file]) {
    const loaded = await load(stores);
    expect([loaded.file.stores, loaded.writeTo]).toEqual([[], null]);
    expect(loaded.problem).toMatchObject({ path: file, reason: expect.stringContaining('version'), keptAs: null });
  }
  expect(readdirSync(folder)).toEqual(['stores.json']);
  expect(readFileSync(file, 'utf8')).toBe(later);
});

it.each(['{"version":1,"st', '{"version":2,"stores":[{"id":1}]}', '[]'])('keeps %s aside', async (content) => {
  writeFileSync(file, content);
  const { problem, writeTo, file: stores } = await load();
  expect([stores, writeTo]).toEqual([demoStores, file]);
  expect(readFileSync(problem?.keptAs ?? '', 'utf8')).toBe(content);
});

it('nothing is put in the place of a file that was named', async () => {
  const missing = await load(path.join(folder, 'mine.json'));
  expect([missing.file.stores, missing.writeTo, missing.problem?.keptAs]).toEqual([[], null, null]);
  expect(readdirSync(folder)).toEqual([]);
});

it('says so where the profile cannot be written, and goes on', async () => {
  writeFileSync(file, '');
  const inFile = await loadStores({ provider: null, stores: null }, file);
  expect(inFile.problem?.reason).toMatch(/ENOTDIR|EEXIST/);
});

it('where nothing can be kept there are the demo accounts all the same', async () => {
  const loaded = await loadStores({ provider: null, stores: null }, folder, false);
  expect(loaded).toEqual({ file: demoStores, folder, writeTo: file, problem: null });
  expect(readdirSync(folder)).toEqual([]);
});

it('what cannot be read is not written over', async () => {
  const named = await load(folder);
  expect([named.writeTo, named.problem?.reason]).toEqual([null, expect.stringContaining('EISDIR')]);
});

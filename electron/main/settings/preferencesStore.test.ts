import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { usualPreferences } from '#shared/settings/preferences.ts';
import { PreferencesStore } from './preferencesStore.ts';

let folder: string;
let file: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'preferences-'));
  file = path.join(folder, 'preferences.json');
  warnings = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = (): PreferencesStore => new PreferencesStore(file, (problem) => warnings.push(problem));

it('begins with the usual', () => {
  expect(open().current).toEqual(usualPreferences);
});

it('remembers what was chosen, and tells of it', () => {
  const store = open();
  const heard: boolean[] = [];
  store.subscribe(({ pinned }) => heard.push(pinned));
  store.change({ pinned: true });
  store.change({ language: 'fr' });
  expect(heard).toEqual([true, true]);
  expect(open().current).toEqual({ ...usualPreferences, pinned: true, language: 'fr' });
});

it.each(['pinned', '[true]'])('keeps a damaged file aside and says so: %s', (text) => {
  writeFileSync(file, text);
  const { problem, current } = open();
  expect(current).toEqual(usualPreferences);
  expect(readFileSync(problem?.keptAs ?? '', 'utf8')).toBe(text);
});

it('names a wrong value and uses the others', () => {
  writeFileSync(file, '{"pinned":true,"theme":"pink"}');
  expect(open().current).toEqual({ ...usualPreferences, pinned: true });
  expect(warnings).toEqual([expect.stringContaining('theme')]);
});

it('a choice that cannot be written holds as long as the app runs', () => {
  mkdirSync(`${file}.next`);
  const store = open();
  store.change({ pinned: true });
  expect(store.current.pinned).toBe(true);
  expect(warnings.at(-1)).toContain('could not be written');
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newGroup, usualGroups } from '#shared/settings/groups.ts';
import { GroupsStore } from './groupsStore.ts';

const usual = usualGroups('All Accounts');

let folder: string;
let file: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'groups-'));
  file = path.join(folder, 'groups.json');
  warnings = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = (): GroupsStore => new GroupsStore({ file, usual, warn: (problem) => warnings.push(problem) });

it('begins with the usual, and writes nothing before something is chosen', () => {
  expect(open()).toMatchObject({ current: usual, problem: null });
  expect(existsSync(file)).toBe(false);
});

it('remembers what was chosen, and tells of it', () => {
  const store = open();
  let heard = 0;
  store.subscribe(() => (heard += 1));
  const groups = [newGroup('a', 'A'), { ...newGroup('b', 'B'), parallel: 1 }];
  const pause = { choice: 'untilTurnedOn' as const, from: 1_000, until: null };
  store.change({ groups });
  store.change({ workOffline: true, pause });
  expect(heard).toBe(2);
  expect(open()).toMatchObject({ current: { groups, workOffline: true, pause }, problem: null });
});

it.each(['no JSON', '{"version":1,"groups":[]}'])('keeps a damaged file aside and says so: %s', (text) => {
  writeFileSync(file, text);
  const { problem, current } = open();
  expect(current).toEqual(usual);
  expect(problem).toMatchObject({ what: 'groups', path: file });
  expect(readFileSync(problem?.keptAs ?? '', 'utf8')).toBe(text);
});

it('names a wrong value and uses the others', () => {
  writeFileSync(file, JSON.stringify({ version: 1, workOffline: 'maybe', groups: [{ id: 'a', name: 'A' }] }));
  expect(open()).toMatchObject({ current: { ...usual, groups: [newGroup('a', 'A')] }, problem: null });
  expect(warnings).toEqual([expect.stringContaining('workOffline')]);
});

it('leaves the file of a later version as it is', () => {
  const text = '{"version":2}';
  writeFileSync(file, text);
  const store = open();
  expect(store.problem).toMatchObject({
    what: 'groups',
    reason: expect.stringContaining('later version'),
    keptAs: null,
  });
  store.change({ workOffline: true });
  expect(store.current.workOffline).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('a choice that cannot be written holds as long as the app runs', () => {
  mkdirSync(`${file}.next`);
  const store = open();
  store.change({ workOffline: true });
  expect(store.current.workOffline).toBe(true);
  expect(warnings.at(-1)).toContain('could not be written');
});

it('does not write over what it could not read', () => {
  mkdirSync(file);
  const store = open();
  expect(store.problem).toMatchObject({ reason: expect.stringContaining('EISDIR'), keptAs: null });
  store.change({ workOffline: true });
  expect(warnings).toHaveLength(1);
});

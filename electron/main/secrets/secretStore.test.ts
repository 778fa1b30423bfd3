import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SecretStore } from './secretStore.ts';
import { FakeSafe } from './testing/fakeSafe.ts';

let folder: string;
let file: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
  file = path.join(folder, 'secrets.json');
  warnings = [];
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const open = (safe = new FakeSafe()): SecretStore => new SecretStore(file, safe, (problem) => warnings.push(problem));

it('keeps a secret for the next start, and not in the clear', () => {
  const reference = open().keep('hunter2', 'always') as string;
  expect(open().reveal(reference)).toBe('hunter2');
  expect(readFileSync(file, 'utf8')).not.toContain('hunter2');
  expect(open().state).toEqual({ safe: 'safe', explanation: null });
});

it('one for the time that the app runs is nowhere else', () => {
  const store = open(new FakeSafe('unavailable'));
  const reference = store.keep('hunter2', 'untilQuit') as string;
  expect([store.has(reference), store.reveal(reference)]).toEqual([true, 'hunter2']);
  expect(readdirSync(folder)).toEqual([]);
  expect(open().reveal(reference)).toBeNull();
});

it.each(['unavailable', 'plainText'] as const)('does not keep anything for ever where the safe is %s', (state) => {
  const store = open(new FakeSafe(state));
  expect(store.keep('hunter2', 'always')).toBeNull();
  expect(store.state).toEqual({ safe: state, explanation: `secrets.${state}` });
  expect(readdirSync(folder)).toEqual([]);
});

it('a secret of another user or system is not there, and that is said without it', () => {
  const reference = open().keep('hunter2', 'always') as string;
  expect(open(new FakeSafe('safe', 0x33)).reveal(reference)).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('another key')]);
});

it('forgets what no account refers to any more, and only what it has seen in use', () => {
  const [old, ofOtherFile] = [open().keep('a', 'always'), open().keep('b', 'always')] as [string, string];
  const store = open();
  store.noteUse([old]);
  const [present, cancelled] = [store.keep('c', 'always'), store.keep('d', 'always')] as [string, string];
  store.forgetUnused(new Set([present]));
  const has = [old, ofOtherFile, present, cancelled].map((reference) => open().has(reference));
  expect(has).toEqual([false, true, true, false]);
});

it.each(['{"half', '{"version":1,"secrets":{"a":1}}', '[]'])('keeps a damaged file aside: %s', (content) => {
  writeFileSync(file, content);
  const store = open();
  expect(readFileSync(store.problem?.keptAs ?? '', 'utf8')).toBe(content);
  expect(store.keep('hunter2', 'always')).not.toBeNull();
});

it('does not touch the file of a later version', () => {
  const later = '{"version":2,"vault":"x"}';
  writeFileSync(file, later);
  const store = open();
  expect(store.keep('hunter2', 'always')).toBeNull();
  store.forgetUnused(new Set());
  expect(store.problem?.reason).toContain('version');
  expect(readFileSync(file, 'utf8')).toBe(later);
});

it('does not write over what it could not read', () => {
  mkdirSync(file);
  const store = open();
  expect(store.problem).toMatchObject({ what: 'secrets', keptAs: null });
  rmdirSync(file);
  const reference = open().keep('hunter2', 'always') as string;
  expect(store.keep('other', 'always')).toBeNull();
  expect(open().reveal(reference)).toBe('hunter2');
});

it('where it cannot be written, it is not kept', () => {
  mkdirSync(`${file}.next`);
  const store = open();
  expect(store.keep('hunter2', 'always')).toBeNull();
  expect(warnings.at(-1)).toContain('could not be written');
});

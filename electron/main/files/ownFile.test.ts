import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileReading } from '#shared/settings/fileReading.ts';
import { OwnFile } from './ownFile.ts';

let folder: string;
let file: string;
let warnings: string[];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'own-file-'));
  file = path.join(folder, 'a.json');
  warnings = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const read = (value: unknown): FileReading<unknown> => {
  if (value === 7) return { kind: 'later', version: 7 };
  return value === 0 ? { kind: 'damaged', reason: 'nothing in it' } : { kind: 'read', value, wrong: null };
};
const open = (at = file, isNamed = false): OwnFile<unknown> =>
  new OwnFile({ path: at, read, isNamed, warn: (problem) => warnings.push(problem) });

it('reads back what it wrote, into a folder that was not there', () => {
  const inNew = path.join(folder, 'new', 'a.json');
  expect(open(inNew).write({ a: [1, 'ü'] })).toBeNull();
  expect(open(inNew)).toMatchObject({ content: { a: [1, 'ü'] }, problem: null });
  expect(readdirSync(path.dirname(inNew))).toEqual(['a.json']);
});

it('a file that is not there is no problem, unless somebody has named it', () => {
  expect(open()).toMatchObject({ content: undefined, problem: null, mayBeWritten: true });
  expect(open(file, true)).toMatchObject({
    problem: { reason: expect.stringContaining('ENOENT') },
    mayBeWritten: false,
  });
});

it.each(['{"half": ', '0'])('keeps a damaged file aside, as it was: %s', (text) => {
  writeFileSync(file, text);
  const { content, problem } = open();
  expect(content).toBeUndefined();
  expect(readFileSync(problem?.keptAs ?? '', 'utf8')).toBe(text);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(warnings).toEqual([`${file}: ${problem?.reason}`]);
});

it.each([
  ['a damaged file that somebody has named', '{"half": ', true],
  ['the file of a later version', '7', false],
])('leaves %s as it is', (_name, text, isNamed) => {
  writeFileSync(file, text);
  const own = open(file, isNamed);
  expect(own.problem).toMatchObject({ path: file, keptAs: null });
  expect(own.write({ a: 1 })).toBe(own.problem?.reason);
  expect(readdirSync(folder)).toEqual(['a.json']);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

it('does not write over what it could not read, even if it could by now', () => {
  mkdirSync(file);
  const own = open();
  expect(own.problem).toMatchObject({ reason: expect.stringContaining('EISDIR'), keptAs: null });
  rmdirSync(file);
  writeFileSync(file, '"precious"');
  expect(own.write({ a: 1 })).toContain('EISDIR');
  expect(readFileSync(file, 'utf8')).toBe('"precious"');
});

it('names what is wrong, and says what cannot be written', () => {
  writeFileSync(file, '1');
  const own = new OwnFile({
    path: file,
    read: (value) => ({ kind: 'read', value, wrong: 'theme' }),
    warn: (problem) => warnings.push(problem),
  });
  mkdirSync(`${file}.next`);
  expect(own.write(2)).toContain('EISDIR');
  expect(warnings).toEqual([`${file}: not used: theme`, expect.stringContaining('could not be written')]);
});

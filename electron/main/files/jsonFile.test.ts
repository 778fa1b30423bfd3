import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readJsonFile, writeJsonFile } from './jsonFile.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'json-file-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('reads back what it wrote, into a folder that was not there', () => {
  const file = path.join(folder, 'new', 'a.json');
  writeJsonFile(file, { a: [1, 'ü'] });
  expect(readJsonFile(file)).toEqual({ value: { a: [1, 'ü'] }, damage: null });
  expect(readdirSync(path.dirname(file))).toEqual(['a.json']);
});

it('a file that is not there is no damage', () => {
  expect(readJsonFile(path.join(folder, 'none.json'))).toEqual({ value: undefined, damage: null });
});

it('keeps a damaged file aside, as it was', () => {
  const file = path.join(folder, 'a.json');
  writeFileSync(file, '{"half": ');
  const { value, damage } = readJsonFile(file);
  expect(value).toBeUndefined();
  expect(damage?.reason).toContain('JSON');
  expect(readFileSync(damage?.keptAs ?? '', 'utf8')).toBe('{"half": ');
  expect(readdirSync(folder)).toHaveLength(1);
});

it('says why it could not read', () => {
  expect(readJsonFile(folder)).toMatchObject({ damage: { reason: expect.stringContaining('EISDIR'), keptAs: null } });
});

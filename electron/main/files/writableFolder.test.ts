import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { standInFor, whyNotWritable } from './writableFolder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'send-receive-writable-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a folder is made and left empty', () => {
  const profile = path.join(folder, 'new', 'profile');
  expect(whyNotWritable(profile)).toBeNull();
  expect(readdirSync(profile)).toEqual([]);
});

it('says why a folder cannot be used', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  expect(whyNotWritable(path.join(file, 'profile'))).toContain('ENOTDIR');
});

it('the same folder has the same stand-in, also at the next start', () => {
  const standIn = standInFor('/a/profile', folder);
  expect(standInFor('/a/profile', folder)).toBe(standIn);
  expect(standInFor('/another/profile', folder)).not.toBe(standIn);
  expect(whyNotWritable(standIn)).toBeNull();
});

it.skipIf(process.platform === 'win32')('a stand-in that others could have made or can look into is not used', () => {
  const standIn = standInFor('/a/profile', folder);
  chmodSync(standIn, 0o777);
  const another = standInFor('/a/profile', folder);
  expect(another).not.toBe(standIn);
  rmSync(standIn, { recursive: true });
  mkdirSync(path.join(folder, 'theirs'));
  symlinkSync(path.join(folder, 'theirs'), standIn);
  expect(standInFor('/a/profile', folder)).not.toBe(standIn);
});

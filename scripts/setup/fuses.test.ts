import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setFuses } from './fuses.mjs';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder: string;
let executable: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'send-receive-fuses-'));
  executable = path.join(folder, 'electron');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('sets the fuses that it is asked to set, and nothing else', () => {
  writeFileSync(executable, `code${SENTINEL}\x01\x0810100011more code`, 'latin1');
  setFuses(executable, { nodeCliInspect: true, browserSnapshot: false });
  expect(readFileSync(executable, 'latin1')).toBe(`code${SENTINEL}\x01\x0810110001more code`);
});

it.each([
  ['no fuses', 'only code'],
  ['fuses of a later kind', `${SENTINEL}\x02\x0810100011`],
  ['fewer fuses', `${SENTINEL}\x01\x05101000`],
])('leaves an executable with %s as it is', (_what, content) => {
  writeFileSync(executable, content, 'latin1');
  expect(() => setFuses(executable, { nodeCliInspect: true })).toThrow('no fuses that are known');
  expect(readFileSync(executable, 'latin1')).toBe(content);
});

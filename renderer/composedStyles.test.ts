import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const COMPOSED = /composes:\s*([\w\s]+?)\s+from\s+'([^']+)'/g;

/** A class that is not there composes to nothing, without a word from the build. */
it('every class that is composed of another file is there', () => {
  const sheets = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => path.join(import.meta.dirname, file));
  const missing = sheets.flatMap((sheet) =>
    [...readFileSync(sheet, 'utf8').matchAll(COMPOSED)].flatMap(([, names = '', from = '']) => {
      const there = readFileSync(path.join(path.dirname(sheet), from), 'utf8');
      return names.split(/\s+/).filter((name) => !new RegExp(`\\.${name}[^\\w-]`).test(there));
    }),
  );
  expect(missing).toEqual([]);
});

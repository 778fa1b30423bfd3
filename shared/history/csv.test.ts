import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvLine } from './csv.ts';

/** As RFC 4180 has it. */
function parse(line: string): string[] {
  return [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

it('is read as it was written, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
      const expected = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
      expect(parse(csvLine(['first', ...texts]))).toEqual(['first', ...expected]);
    }),
  );
});

it('leaves numbers as they are and makes no formula of a text', () => {
  expect(csvLine([-1, null, '=HYPERLINK("x")', 'a,b'])).toBe(`-1,,"'=HYPERLINK(""x"")","a,b"\r\n`);
});

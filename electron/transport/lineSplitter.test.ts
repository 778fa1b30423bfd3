import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineSplitter } from './lineSplitter.ts';

function split(chunks: readonly Buffer[], maxLength = 1_000): { lines: string[]; ok: boolean } {
  const splitter = new LineSplitter(maxLength);
  const lines: string[] = [];
  const ok = chunks.every((chunk) =>
    splitter.push(chunk, (bytes, from, to) => lines.push(bytes.toString('utf8', from, to))),
  );
  return { lines, ok };
}

it('gives the same lines whatever the pieces are', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\r\n]/.test(text) && text !== '');
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.nat({ max: 60 })), (lines, cuts) => {
      const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
      const borders = [0, ...cuts.filter((cut) => cut < bytes.length).toSorted((a, b) => a - b), bytes.length];
      const chunks = borders.slice(1).map((to, i) => bytes.subarray(borders[i], to));
      expect(split(chunks)).toEqual({ lines, ok: true });
    }),
  );
});

it('takes the ends of lines of both kinds, and leaves empty lines out', () => {
  expect(split([Buffer.from('a\r\n\n\r\nb\n')]).lines).toEqual(['a', 'b']);
});

it('keeps half a line for later', () => {
  expect(split([Buffer.from('{"half":'), Buffer.from(' 1}\n{')]).lines).toEqual(['{"half": 1}']);
});

it.each([[[`${'x'.repeat(11)}\n`]], [['x'.repeat(6), 'x'.repeat(5)]]])(
  'gives a line up that is too long: %j',
  (chunks) => {
    expect(
      split(
        chunks.map((chunk) => Buffer.from(chunk)),
        10,
      ).ok,
    ).toBe(false);
  },
);

it('does not count the end of a line, of whichever kind, nor where it is cut', () => {
  const longest = 'x'.repeat(10);
  for (const chunks of [[`${longest}\r\n`], [longest, '\r\n'], [`${longest}\r`, '\n'], [`${longest}\n`]]) {
    expect(
      split(
        chunks.map((chunk) => Buffer.from(chunk)),
        10,
      ),
    ).toEqual({ lines: [longest], ok: true });
  }
  expect(split([Buffer.from(`${longest}x\r\n`)], 10)).toEqual({ lines: [], ok: false });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it.each([
  ['Receiving message 3 of 4', 'Receiving message 3 of 4'],
  ['\u001B[2J\u001B[31mred\u001B[0m', 'red'],
  ['\u001B]0;title\u0007text', 'text'],
  ['one\r\ntwo\tthree', 'one two three'],
  ['a\u202Eb', 'a b'],
])('%j is written as %j', (text, written) => {
  expect(printable(text)).toBe(written);
});

it('never lets a control character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/\p{Cc}/u);
    }),
  );
});

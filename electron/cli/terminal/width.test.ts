import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutTo, widthOf } from './width.ts';

it.each([
  ['', 0],
  ['Receiving', 9],
  ['受信', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
])('%j takes %i cells', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

it.each([
  ['Receiving', 9, 'Receiving'],
  ['Receiving', 8, 'Receivi…'],
  ['受信トレイ', 6, '受信…'],
  ['受信トレイ', 5, '受信…'],
  ['Receiving', 1, '…'],
  ['Receiving', 0, ''],
])('%j in %i cells is %j', (text, width, cut) => {
  expect(cutTo(text, width)).toBe(cut);
});

it('never gives more cells than there are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, width) => {
      expect(widthOf(cutTo(text, width))).toBeLessThanOrEqual(width);
    }),
  );
});

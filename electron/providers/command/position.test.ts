import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionOf } from './position.ts';

const size = fc.maxSafeNat();

it('keeps the order of any two positions of the same whole', () => {
  fc.assert(
    fc.property(
      size,
      size,
      size.filter((total) => total > 0),
      (a, b, total) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((done) => positionOf(done, total));
        expect(first?.index).toBeLessThanOrEqual(second?.index ?? 0);
        expect(second?.index).toBeLessThanOrEqual(second?.max ?? 0);
        expect(first?.max).toBe(second?.max);
        expect((first?.max ?? 0) >>> 0).toBe(first?.max);
      },
    ),
  );
});

it.each([
  [5, 10, { index: 5, max: 10 }],
  [11, 10, { index: 10, max: 10 }],
  [2 ** 32 - 1, 2 ** 32 - 1, { index: 2 ** 32 - 1, max: 2 ** 32 - 1 }],
  [2 ** 31, 2 ** 32, { index: 2 ** 21, max: 2 ** 22 }],
  [2 ** 41, 2 ** 42, { index: 2 ** 21, max: 2 ** 22 }],
  [Number.NaN, 10, { index: 0, max: 0 }],
  [1, Number.POSITIVE_INFINITY, { index: 0, max: 0 }],
  [-1, 10, { index: 0, max: 0 }],
  [0, 0, { index: 0, max: 0 }],
])('%d of %d', (done, total, position) => {
  expect(positionOf(done, total)).toEqual(position);
});

import { expect, it } from 'vitest';
import { sparkLines } from './sparkLine.ts';

it('goes from the first value to the last, the highest at the top', () => {
  expect(sparkLines([0, 10, 5], 100, 20)).toEqual([
    [
      { x: 0, y: 20 },
      { x: 50, y: 0 },
      { x: 100, y: 10 },
    ],
  ]);
});

it('is broken where there is no value, and lies in the middle where nothing changes', () => {
  expect(sparkLines([3, null, 3], 100, 20)).toEqual([[{ x: 0, y: 10 }], [{ x: 100, y: 10 }]]);
  expect(sparkLines([null], 100, 20)).toEqual([]);
});

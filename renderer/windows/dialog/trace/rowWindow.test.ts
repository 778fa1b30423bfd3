import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROW_HEIGHT, rowWindowAt, scrollTopOf } from './rowWindow.ts';

const VIEWPORT = 200;
const rows = fc.integer({ min: 0, max: 20_000_000 });

it('scrolls short lists row by row', () => {
  expect(rowWindowAt(ROW_HEIGHT * 2.5, VIEWPORT, 1_000)).toEqual({ height: 22_000, topRow: 2.5 });
  expect(rowWindowAt(0, VIEWPORT, 3)).toEqual({ height: 66, topRow: 0 });
});

it('comes from the first to the last row, however many there are', () => {
  fc.assert(
    fc.property(rows, (count) => {
      const { height, topRow } = rowWindowAt(0, VIEWPORT, count);
      expect(topRow).toBe(0);
      const end = rowWindowAt(height - VIEWPORT, VIEWPORT, count);
      expect(end.topRow).toBeCloseTo(Math.max(0, count - VIEWPORT / ROW_HEIGHT), 3);
    }),
  );
});

it('finds the place of a row', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (count, wanted) => {
      const scrollTop = scrollTopOf(wanted, VIEWPORT, count);
      const last = Math.max(0, count - VIEWPORT / ROW_HEIGHT);
      expect(rowWindowAt(scrollTop, VIEWPORT, count).topRow).toBeCloseTo(Math.min(wanted, last), 3);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usualPreferences } from '#shared/settings/preferences.ts';
import { columnTemplate, moveBorder, preferencesOf, widthsOf } from './columnWidths.ts';

const USUAL = widthsOf(usualPreferences);

it('gives to one column what it takes from the next', () => {
  const [name, progress, remaining] = moveBorder(USUAL, 0, 0.1);
  expect([name, progress].map((width) => width.toFixed(2))).toEqual(['0.48', '0.34']);
  expect(remaining).toBe(USUAL[2]);
});

it('keeps the whole, and something of each column', () => {
  const borders = fc.array(fc.tuple(fc.nat({ max: 1 }), fc.double({ min: -2, max: 2, noNaN: true })));
  fc.assert(
    fc.property(borders, (moves) => {
      const widths = moves.reduce((before, [border, by]) => moveBorder(before, border, by), USUAL);
      expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1);
      for (const width of widths) expect(width).toBeGreaterThan(0.1199);
    }),
  );
});

it('can be remembered', () => {
  expect(widthsOf({ ...usualPreferences, ...preferencesOf([0.2, 0.5, 0.3]) })).toEqual([0.2, 0.5, 0.3]);
});

it('becomes the columns of a grid', () => {
  expect(columnTemplate([0.5, 0.3, 0.2])).toBe('minmax(0, 500fr) minmax(0, 300fr) minmax(0, 200fr)');
});

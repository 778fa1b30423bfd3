import { expect, it } from 'vitest';
import { createDurations } from './durations.ts';

it.each([
  [-1, '0:00'],
  [999, '0:00'],
  [42_000, '0:42'],
  [725_000, '12:05'],
  [3_723_000, '1:02:03'],
])('%i ms are exactly %s', (ms, text) => {
  expect(createDurations('en').exact(ms)).toBe(text);
});

it.each([
  [110_000, '2 min'],
  [59 * 60_000, '59 min'],
  [3_590_000, '1 hr'],
  [9_000_000, '3 hr'],
])('%i ms are about %s', (ms, text) => {
  expect(createDurations('en').rough(ms)).toBe(text);
});

it('names units in the language', () => {
  expect(createDurations('de').rough(120_000)).toBe('2 Min.');
});

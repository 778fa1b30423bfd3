import { describe, expect, it } from 'vitest';
import { clockTime, timeUntil } from './moments.ts';

const now = new Date(2026, 4, 16, 23, 50).getTime();

describe('when something comes', () => {
  it('is a time, with the day where that is not today', () => {
    expect(clockTime('de', new Date(2026, 4, 16, 23, 55).getTime(), now)).toBe('23:55');
    expect(clockTime('de', new Date(2026, 4, 17, 0, 10).getTime(), now)).toBe('So., 00:10');
    expect(clockTime('en', new Date(2026, 4, 16, 14, 30).getTime(), now)).toMatch(/^2:30\sPM$/);
  });

  it.each([
    [-5_000, 'in 0 seconds'],
    [12_000, 'in 12 seconds'],
    [60_000, 'in 1 minute'],
    [719_000, 'in 12 minutes'],
    [7_199_000, 'in 120 minutes'],
    [10_800_000, 'in 3 hours'],
  ])('is told of %i ms before as "%s"', (ms, text) => {
    expect(timeUntil('en', ms)).toBe(text);
  });
});

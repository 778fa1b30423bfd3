import { afterEach, describe, expect, it, vi } from 'vitest';
import { pauseFrom, pauseLeft } from './pause.ts';

const HOUR = 3_600_000;

afterEach(() => vi.unstubAllEnvs());

const local = (...date: [number, number, number, number?]): number => new Date(...date).getTime();

describe('until tomorrow', () => {
  it.each([
    ['a usual day', [2026, 5, 10, 22], 2],
    ['the evening before the clocks go forward', [2026, 2, 28, 22], 2],
    ['the day on which they go forward', [2026, 2, 29, 0], 23],
    ['the day on which they go back', [2026, 9, 25, 0], 25],
    ['the last day of a year', [2026, 11, 31, 23], 1],
  ] as const)('on %s', (_what, [year, month, day, hour], hours) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const now = local(year, month, day, hour);
    expect(pauseFrom(now, 'untilTomorrow')).toMatchObject({ from: now, until: now + hours * HOUR });
  });
});

describe('what is left of a pause', () => {
  it('grows less, and ends', () => {
    const pause = pauseFrom(0, 'hour');
    expect([0, 1_000, HOUR, 2 * HOUR].map((wall) => pauseLeft(pause, wall))).toEqual([HOUR, HOUR - 1_000, 0, 0]);
  });

  it('is unknown until it is turned on again', () => {
    expect(pauseLeft(pauseFrom(0, 'untilTurnedOn'), 99 * HOUR)).toBeNull();
  });

  it('is not more because the clock was set back', () => {
    expect(pauseLeft(pauseFrom(48 * HOUR, 'hour'), 0)).toBe(HOUR);
  });
});

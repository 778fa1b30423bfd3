import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, beginTimeline } from './timeline.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 28, 12);
const begun = beginTimeline({ wall: START, monotonic: 500 });

const elapsedAfter = (wall: number, monotonic: number): number =>
  advance(begun, { wall: START + wall, monotonic: 500 + monotonic }).elapsed;

describe('the time that has gone by', () => {
  it('is what both clocks say', () => {
    expect(elapsedAfter(60_000, 60_000)).toBe(60_000);
    expect(elapsedAfter(60_400, 60_000)).toBe(60_000);
  });

  it('goes on over sleep, whether or not the monotonic clock does', () => {
    expect(elapsedAfter(DAY, DAY)).toBe(DAY);
    expect(elapsedAfter(DAY, 10)).toBe(DAY);
  });

  it('does not stop while the wall clock catches up with where it was', () => {
    expect(elapsedAfter(-DAY, 60_000)).toBe(60_000);
    const setBack = advance(begun, { wall: START - DAY, monotonic: 600 });
    expect(advance(setBack, { wall: START - DAY + HOUR, monotonic: 600 + HOUR }).elapsed).toBe(100 + HOUR);
  });
});

it('never goes back, and is never less than the monotonic clock has counted', () => {
  const step = fc.record({ awake: fc.nat(DAY), asleep: fc.nat(DAY), set: fc.integer({ min: -DAY, max: DAY }) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let timeline = begun;
      for (const { awake, asleep, set } of steps) {
        const { wall, monotonic, elapsed } = timeline;
        timeline = advance(timeline, { wall: wall + awake + asleep + set, monotonic: monotonic + awake });
        expect(timeline.elapsed - elapsed).toBeGreaterThanOrEqual(awake);
        expect(timeline.elapsed - elapsed).toBeLessThanOrEqual(awake + asleep + Math.max(0, set));
      }
    }),
  );
});

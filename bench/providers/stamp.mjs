// @ts-check
/**
 * The providers of the bench put the time of a call into its position, so that whoever sees the position knows how old it
 * is. All processes of a machine share this clock.
 */
const PER_MS = 100;

/** The largest ULONG: stamps stay below it for half a day. */
export const STAMP_MAX = 0xffffffff;

export function wallClock() {
  return performance.timeOrigin + performance.now();
}

/** @param {number} base what wallClock() said when it all began */
export function stampNow(base) {
  return Math.floor((wallClock() - base) * PER_MS);
}

/**
 * @param {number} stamp
 * @param {number} base
 */
export function timeOfStamp(stamp, base) {
  return base + stamp / PER_MS;
}

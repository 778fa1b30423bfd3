/** What both clocks of a machine show at one moment, in milliseconds. */
export interface Moment {
  /** Since 1970. It can be set, and goes on while the machine sleeps. */
  readonly wall: number;
  /** Since some start. It never goes back, and on some systems stands still while the machine sleeps. */
  readonly monotonic: number;
}

/** How much time has gone by since the beginning, sleep included. */
export interface Timeline extends Moment {
  readonly elapsed: number;
}

/** Below this the clocks only differ because nobody can read both at once, or because one is being corrected. */
const JUMP_MS = 2_000;

export function beginTimeline(moment: Moment): Timeline {
  return { ...moment, elapsed: 0 };
}

/**
 * Goes on to a later moment. The monotonic clock is believed for what it counts. A wall clock that is ahead of it tells of
 * sleep, or was set forward, which cannot be told apart: both count as time gone by. One that is behind was set back, and
 * that is nothing. Daylight saving moves neither.
 */
export function advance({ wall, monotonic, elapsed }: Timeline, moment: Moment): Timeline {
  const counted = Math.max(0, moment.monotonic - monotonic);
  const ahead = moment.wall - wall - counted;
  return { ...moment, elapsed: elapsed + counted + (ahead > JUMP_MS ? ahead : 0) };
}

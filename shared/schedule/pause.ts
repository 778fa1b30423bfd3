/** For how long "Disable Scheduled Send/Receive" can be chosen. */
export const PAUSES = ['hour', 'untilTomorrow', 'untilTurnedOn'] as const;
export type PauseChoice = (typeof PAUSES)[number];

/** "Disable Scheduled Send/Receive": times of the wall clock; without `until` it ends when somebody ends it. */
export interface SchedulePause {
  readonly choice: PauseChoice;
  readonly from: number;
  readonly until: number | null;
}

const HOUR = 3_600_000;

export function pauseFrom(wall: number, choice: PauseChoice): SchedulePause {
  switch (choice) {
    case 'hour':
      return { choice, from: wall, until: wall + HOUR };
    case 'untilTomorrow':
      return { choice, from: wall, until: midnightAfter(wall) };
    case 'untilTurnedOn':
      return { choice, from: wall, until: null };
  }
}

/**
 * How much of it is left; null if it ends only when somebody ends it. A clock that was set back since does not make it
 * longer than it was meant to be.
 */
export function pauseLeft({ from, until }: SchedulePause, wall: number): number | null {
  return until === null ? null : Math.max(0, Math.min(until - wall, until - from));
}

/** Local time: a day that begins or ends daylight saving has another length. */
function midnightAfter(wall: number): number {
  const date = new Date(wall);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}

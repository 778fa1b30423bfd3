import type { RunInfo } from '#shared/sync/run.ts';

/** How long the run has been at work: the time between its end and a task that was run again is left out. */
export function elapsedOf({ endedAt, idleMs }: RunInfo, now: number): number {
  return (endedAt ?? now) - idleMs;
}

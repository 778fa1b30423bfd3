import { COLUMN, FLAG, hasFlag, readCell } from '#shared/sync/columns.ts';
import type { Clock } from './clock.ts';
import type { LiveRun } from './liveRun.ts';

const LOOK_EVERY_MS = 500;

/** Notices tasks from which nothing has been heard for longer than their limit; they recover with their next call. */
export function watchForStalls(live: LiveRun, clock: Clock, limitOf: (task: number) => number): () => void {
  return clock.every(LOOK_EVERY_MS, () => {
    const { cells, info, tasks } = live.run;
    const now = clock.now();
    for (let task = 0; task < tasks.length; task += 1) {
      const state = live.stateOf(task);
      if ((state !== 'processing' && state !== 'cancelling') || hasFlag(cells, task, FLAG.stalled)) continue;
      const silentFor = now - info.startedAt - readCell(cells, task, COLUMN.lastCallAt);
      if (silentFor > limitOf(task)) live.apply({ type: 'stalled', task, at: now });
    }
    live.publish();
  });
}

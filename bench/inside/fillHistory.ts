import type { Clock } from '#electron/host/clock.ts';
import type { RunBatch } from '#electron/host/history/batch.ts';
import type { HistoryStore } from '#electron/host/history/historyStore.ts';
import { RunFollower } from '#electron/host/history/runFollower.ts';
import { LiveRun } from '#electron/host/liveRun.ts';
import { HR } from '#shared/mapi/hresult.ts';

export const TASKS_A_RUN = 100;
const STEPS = ['Connecting to the server', 'Comparing folders', 'Receiving message 300 of 300', 'Leaving the server'];
const HOUR_MS = 3_600_000;

const nothing = (): void => {};
const log = { info: nothing, warn: nothing, error: nothing };

/** Runs of 100 tasks with four steps each, an hour apart up to now; one task in fifty fails. */
export function* historyBatches(runs: number): Generator<RunBatch> {
  const tasks = Array.from({ length: TASKS_A_RUN }, (_, i) => ({
    storeId: `store-${i >> 1}`,
    account: `account-${i >> 1}@example.com`,
    part: i % 2 === 0 ? ('sending' as const) : ('receiving' as const),
  }));
  for (let run = 1; run <= runs; run += 1) {
    let at = 0;
    const clock: Clock = { now: () => at, after: () => nothing, every: () => nothing };
    const live = new LiveRun(run, tasks, clock, log, nothing);
    for (const task of tasks.keys()) {
      live.apply({ type: 'taskStarted', task, at, pid: 4_711 });
      for (const [i, text] of STEPS.entries())
        live.apply({ type: 'progress', task, at: (at += 3), text, index: i, max: 4 });
      const fails = (task + run) % 50 === 0;
      if (fails) live.apply({ type: 'error', task, at, hr: HR.E_FAIL, text: `421 4.4.2 Connection ${run} timed out` });
      live.apply({ type: 'done', task, at, hr: fails ? HR.E_FAIL : HR.S_OK });
    }
    const follower = new RunFollower(live, Date.now() - (runs - run) * HOUR_MS);
    for (let batch = follower.take(); batch !== null; batch = follower.take()) yield batch;
  }
}

export function fillHistory(store: HistoryStore, runs: number): void {
  for (const batch of historyBatches(runs)) {
    if (!store.write(batch)) throw new Error(store.problem?.reason ?? 'The history cannot be written');
  }
}

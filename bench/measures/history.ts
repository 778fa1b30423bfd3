import { rmSync } from 'node:fs';
import path from 'node:path';
import { HistoryStore } from '#electron/host/history/historyStore.ts';
import { USUAL_RETENTION } from '#electron/host/history/retention.ts';
import { EVERYTHING, type HistoryFilter } from '#shared/history/queries.ts';
import { historyBatches, TASKS_A_RUN } from '../inside/fillHistory.ts';
import type { Measure } from '../inside/measure.ts';

/** A history of 100,000 tasks: how fast it is written, opened and searched. */
export const history: Measure = async ({ quick, folder }) => {
  const file = path.join(folder, 'history.db');
  const runs = quick ? 100 : 1_000;
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  const batches = [...historyBatches(runs)];
  const open = (): HistoryStore => new HistoryStore({ file, retention: USUAL_RETENTION, timeOfDay: Date.now });
  const first = open();
  const writeMs = timeOf(() => batches.forEach((batch) => first.write(batch)));
  first.close();
  let store = first;
  const openMs = timeOf(() => {
    store = open();
  });
  const page = (filter: Partial<HistoryFilter>): number =>
    timeOf(() => store.ask('runs', { filter: { ...EVERYTHING, ...filter }, before: null, limit: 50 }));
  const figures = {
    tasksPerSecond: (runs * TASKS_A_RUN * 1_000) / writeMs,
    openMs,
    firstPageMs: page({}),
    storeMs: page({ storeId: 'store-7' }),
    outcomeMs: page({ outcome: 'cancelled' }),
    textMs: page({ text: 'nowhere to be found' }),
    runMs: timeOf(() => store.ask('run', runs)),
    changesMs: timeOf(() => store.ask('changes', runs)),
  };
  store.close();
  return figures;
};

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

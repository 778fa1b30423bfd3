import { expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/queries.ts';
import { retentionOf, USUAL_RETENTION } from './retention.ts';
import { PlayedRun, taskOf } from './testing/playedRuns.ts';
import { openStore, tempHistory, TODAY, writeRun } from './testing/tempHistory.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

it('is what the user has chosen', () => {
  expect(retentionOf({ historyDays: 7, historyMegabytes: 50 })).toEqual({ maxAgeDays: 7, maxBytes: 50_000_000 });
  expect(USUAL_RETENTION).toEqual({ maxAgeDays: 90, maxBytes: 200_000_000 });
});

it('can be changed while the history is open', () => {
  const store = openStore(tempHistory());
  for (const daysAgo of [20, 8, 1]) {
    const run = new PlayedRun(daysAgo, [taskOf('a')]);
    run.complete(3);
    writeRun(store, run, TODAY - daysAgo * DAY_MS);
  }
  const tidied = (): number => {
    while (store.tidy()) continue;
    return store.ask('runs', { filter: EVERYTHING, before: null, limit: 10 }).length;
  };
  expect(tidied()).toBe(3);
  store.retain(retentionOf({ historyDays: 10, historyMegabytes: 200 }));
  expect(tidied()).toBe(2);
  store.retain(retentionOf({ historyDays: 2, historyMegabytes: 200 }));
  expect(tidied()).toBe(1);
  store.close();
});

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RunLine } from '#shared/history/pastRun.ts';
import { EVERYTHING } from '#shared/history/queries.ts';
import { type HistorySource, RunList } from './runList.ts';
import { runRows } from './runRows.ts';
import { runLine } from './testing/runLine.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOON = new Date(2026, 4, 17, 12).getTime();

/** Ten runs a day; a run can be added, as a Send/Receive does. */
class KeptRuns implements HistorySource {
  all: RunLine[] = [];
  asked = 0;

  constructor(count: number) {
    for (let id = 1; id <= count; id += 1) this.add(id);
  }

  add(id: number): void {
    const daysAgo = Math.floor((2_000 - id) / 10);
    this.all.unshift(runLine({ id, startedAt: NOON - daysAgo * 86_400_000 }));
  }

  runs: HistorySource['runs'] = async ({ filter, before, limit }) => {
    this.asked += 1;
    return this.all
      .filter(({ id, outcome }) => id < (before ?? Number.POSITIVE_INFINITY) && (filter.outcome ?? outcome) === outcome)
      .slice(0, limit);
  };

  days: HistorySource['days'] = async () => {
    const rows = runRows({ runs: this.all, days: null, isComplete: true, askedAt: 0, hasFailed: false });
    return rows.flatMap((row) => (row.kind === 'day' && row.counts !== null ? [row.counts] : []));
  };
}

const idsOf = (list: RunList): number[] => (list.view.runs ?? []).map(({ id }) => id);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

it('fetches a page, and more of them as far as they are wanted', async () => {
  const source = new KeptRuns(1_500);
  const list = new RunList(source);
  list.start();
  await settle();
  expect(idsOf(list)).toEqual(source.all.slice(0, 100).map(({ id }) => id));
  expect(list.view.isComplete).toBe(false);
  expect(list.view.days).toHaveLength(150);
  expect(runRows(list.view)).toHaveLength(1_650);

  list.want(400);
  await settle();
  expect(idsOf(list)).toHaveLength(600);
  list.want(1_500);
  await settle();
  expect(idsOf(list)).toEqual(source.all.map(({ id }) => id));
  expect(list.view.isComplete).toBe(true);
  expect(runRows(list.view)).toHaveLength(1_650);
});

it('takes in new runs at the top at most once a second, and lets go of what is not kept any more', async () => {
  const source = new KeptRuns(200);
  const list = new RunList(source);
  list.start();
  list.want(200);
  await vi.advanceTimersByTimeAsync(5_000);
  const asked = source.asked;
  for (let id = 201; id <= 210; id += 1) {
    source.add(id);
    list.refresh();
  }
  source.all = source.all.slice(0, -50);
  await vi.advanceTimersByTimeAsync(900);
  expect(source.asked).toBe(asked + 1);
  await vi.advanceTimersByTimeAsync(200);
  expect(idsOf(list)).toEqual(source.all.map(({ id }) => id));
});

it('begins anew where so many runs are new that there would be a gap', async () => {
  const source = new KeptRuns(150);
  const list = new RunList(source);
  list.start();
  list.want(150);
  await settle();
  for (let id = 151; id <= 400; id += 1) source.add(id);
  await vi.advanceTimersByTimeAsync(2_000);
  list.refresh();
  await settle();
  expect(idsOf(list)).toEqual(source.all.slice(0, idsOf(list).length).map(({ id }) => id));
});

it('shows the answer for the filter that was chosen last', async () => {
  const source = new KeptRuns(30);
  source.add(31);
  source.all[0] = runLine({ id: 31, startedAt: NOON, outcome: 'failed' });
  const list = new RunList(source);
  list.start();
  list.show({ ...EVERYTHING, outcome: 'cancelled' });
  list.show({ ...EVERYTHING, outcome: 'failed' });
  await settle();
  expect(idsOf(list)).toEqual([31]);
  expect(list.view.isComplete).toBe(true);
});

it('says that there is no answer, and asks again at the next news', async () => {
  const source = new KeptRuns(3);
  const { runs } = source;
  source.runs = () => Promise.reject(new Error('It is closed.'));
  const list = new RunList(source);
  list.start();
  await settle();
  expect(list.view).toMatchObject({ runs: null, hasFailed: true });
  source.runs = runs;
  await vi.advanceTimersByTimeAsync(2_000);
  list.refresh();
  await settle();
  expect(list.view.hasFailed).toBe(false);
  expect(idsOf(list)).toEqual([3, 2, 1]);
});

it('asks for nothing while nobody looks', async () => {
  const source = new KeptRuns(3);
  const list = new RunList(source);
  const stop = list.start();
  await settle();
  stop();
  const asked = source.asked;
  list.refresh();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(source.asked).toBe(asked);
});

import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING, type HistoryFilter } from '#shared/history/queries.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { HistoryStore } from './historyStore.ts';
import { type Happened, PlayedRun, taskOf } from './testing/playedRuns.ts';
import { openStore, tempHistory, TODAY, writeRun } from './testing/tempHistory.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const anna = taskOf('anna');
const ben = taskOf('ben');
const fails: Happened[] = [
  { wait: 0, task: 0, event: { type: 'taskStarted', pid: 1 } },
  { wait: 500, task: 0, event: { type: 'error', hr: HR.E_FAIL, text: '100 % of the quota is used, =1+1' } },
  { wait: 500, task: 0, event: { type: 'done', hr: HR.E_FAIL } },
];

let store: HistoryStore;
let file: string;

beforeEach(() => {
  file = tempHistory();
  store = openStore(file);
  const runs: [readonly (typeof anna)[], (run: PlayedRun) => void][] = [
    [[anna, ben], (run) => run.complete(300, 4_000)],
    [[anna], (run) => run.complete(40, 4_500)],
    [[ben], (run) => run.happen(...fails)],
    [[ben, anna], (run) => run.complete(10, 9_000)],
  ];
  for (const [i, [tasks, play]] of runs.entries()) {
    const run = new PlayedRun(i + 1, tasks);
    play(run);
    writeRun(store, run, TODAY + i * DAY_MS);
  }
});

const idsOf = (filter: Partial<HistoryFilter>, before: number | null = null, limit = 10): number[] =>
  store.ask('runs', { filter: { ...EVERYTHING, ...filter }, before, limit }).map(({ id }) => id);

describe('the list of runs', () => {
  it('has the newest first, a page at a time', () => {
    expect(idsOf({}, null, 3)).toEqual([4, 3, 2]);
    expect(idsOf({}, 2, 3)).toEqual([1]);
  });

  it('can be filtered by store, outcome and text', () => {
    expect(idsOf({ storeId: 'anna' })).toEqual([4, 2, 1]);
    expect(idsOf({ outcome: 'failed' })).toEqual([3]);
    expect(idsOf({ storeId: 'anna', outcome: 'failed' })).toEqual([]);
    expect(idsOf({ text: 'ANNA@' })).toEqual([4, 2, 1]);
    expect(idsOf({ text: '100 %' })).toEqual([3]);
    expect(idsOf({ text: '_' })).toEqual([]);
    expect(idsOf({ text: 'message 300' })).toEqual([1]);
  });

  it('has days', () => {
    expect(store.ask('days', EVERYTHING).map(({ runs, failed }) => [runs, failed])).toEqual([
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 0],
    ]);
    expect(store.ask('days', EVERYTHING)[0]?.day).toMatch(/^2026-05-\d\d$/);
  });

  it('knows the stores', () => {
    expect(store.ask('stores', null)).toEqual([
      { storeId: 'anna', account: 'anna@example.com', lastRun: 4 },
      { storeId: 'ben', account: 'ben@example.com', lastRun: 4 },
    ]);
  });
});

it('has a line for each store', () => {
  expect(store.ask('trend', { storeId: 'ben', last: 2 })).toEqual([
    { run: 3, startedAt: TODAY + 2 * DAY_MS, durationMs: 1_000, items: 0, failed: true },
    { run: 4, startedAt: TODAY + 3 * DAY_MS, durationMs: 9_000, items: 10, failed: false },
  ]);
});

it('says what has changed since each task went well', () => {
  expect(store.ask('changes', 4)).toEqual({
    since: 2,
    changes: [
      { kind: 'slower', task: ben, nowMs: 9_000, beforeMs: 4_000 },
      { kind: 'fewerItems', task: ben, now: 10, before: 300 },
      { kind: 'slower', task: anna, nowMs: 9_000, beforeMs: 4_500 },
      { kind: 'fewerItems', task: anna, now: 10, before: 40 },
    ],
  });
  expect(store.ask('changes', 3).changes).toMatchObject([
    { kind: 'fewerItems' },
    { kind: 'newError', task: ben, error: { hr: HR.E_FAIL, message: '100 % of the quota is used, =1+1' } },
  ]);
  expect(store.ask('changes', 1)).toMatchObject({
    since: null,
    changes: [{ kind: 'neverGood' }, { kind: 'neverGood' }],
  });
});

it('is exported whole', () => {
  const to = `${file}.csv`;
  expect(store.ask('exportTo', { file: to, format: 'csv', filter: EVERYTHING })).toBe(4);
  expect(readFileSync(to, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + 6);
  expect(store.ask('exportTo', { file: to, format: 'json', filter: { ...EVERYTHING, storeId: 'anna' } })).toBe(3);
  const runs = JSON.parse(readFileSync(to, 'utf8')) as { id: number; tasks: { storeId: string; steps: unknown[] }[] }[];
  expect(runs.map(({ id }) => id)).toEqual([4, 2, 1]);
  expect(runs[2]?.tasks.map(({ storeId }) => storeId)).toEqual(['anna', 'ben']);
  expect(runs[2]?.tasks[0]?.steps).toEqual([{ text: 'message 300 of 300', startedAt: 0 }]);
  expect(store.ask('exportTo', { file: to, format: 'json', filter: { ...EVERYTHING, text: 'nowhere' } })).toBe(0);
  expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual([]);
});

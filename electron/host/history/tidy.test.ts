import { expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/queries.ts';
import { migrate } from './migrate.ts';
import { readRuns } from './readRuns.ts';
import { HistoryWriter } from './historyWriter.ts';
import { type Database, openDatabase, readNumber } from './sqlite.ts';
import { batchesOf, TODAY } from './testing/tempHistory.ts';
import { PlayedRun, taskOf } from './testing/playedRuns.ts';
import { sizeOf, tidyStep } from './tidy.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const TASKS = 700;

/** A run of 700 tasks a day, the last one today. */
function history(days: number): Database {
  const db = openDatabase(':memory:');
  db.exec('PRAGMA auto_vacuum = INCREMENTAL');
  migrate(db);
  const writer = new HistoryWriter(db);
  const tasks = Array.from({ length: TASKS }, (_, i) => taskOf(`store-${i}`));
  for (let day = 1; day <= days; day += 1) {
    const run = new PlayedRun(day, tasks);
    run.complete(day);
    for (const batch of batchesOf(run, TODAY - (days - day) * DAY_MS)) writer.write(batch);
  }
  return db;
}

const runsOf = (db: Database): number[] =>
  readRuns(db, { filter: EVERYTHING, before: null, limit: 100 }).map(({ id }) => id);
const count = (db: Database, table: string): number => readNumber(db, `SELECT count(*) FROM ${table}`) ?? 0;

it('throws away what is too old, a part at a time', () => {
  const db = history(6);
  const retention = { maxAgeDays: 2.5, maxBytes: 1e9 };
  let steps = 0;
  let tasks = count(db, 'task');
  while (tidyStep(db, retention, TODAY)) {
    steps += 1;
    expect(tasks - count(db, 'task')).toBeLessThanOrEqual(500);
    tasks = count(db, 'task');
    expect(steps).toBeLessThan(1_000);
  }
  expect(runsOf(db)).toEqual([6, 5, 4]);
  expect(count(db, 'task')).toBe(3 * TASKS);
  expect(count(db, 'step')).toBe(3 * TASKS);
});

it('throws away the oldest until the rest has room, and gives the room back', () => {
  const db = history(6);
  const maxBytes = sizeOf(db) * 0.75;
  while (tidyStep(db, { maxAgeDays: 90, maxBytes }, TODAY)) continue;
  expect(runsOf(db)).toEqual([6, 5, 4].slice(0, runsOf(db).length));
  expect(runsOf(db).length).toBeGreaterThanOrEqual(2);
  expect(sizeOf(db)).toBeLessThanOrEqual(maxBytes);
  expect(readNumber(db, 'PRAGMA freelist_count')).toBeLessThan(500);
});

it('keeps the newest run, whatever its age and size', () => {
  const db = history(2);
  while (tidyStep(db, { maxAgeDays: 0.001, maxBytes: 1 }, TODAY + 900 * DAY_MS)) continue;
  expect(runsOf(db)).toEqual([2]);
  expect(count(db, 'task')).toBe(TASKS);
});

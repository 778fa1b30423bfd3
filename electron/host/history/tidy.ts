import type { Retention } from './retention.ts';
import { type Database, inTransaction, readNumber } from './sqlite.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** A step takes a few milliseconds, so that what is asked meanwhile does not wait. */
const TASKS_A_STEP = 500;
const LINES_A_STEP = 2_000;
const PAGES_A_STEP = 500;

/**
 * Throws away the oldest runs, a part at a time; false when nothing is left to do. A run goes from the list first, and
 * its rows afterwards, so it is never seen by halves; what is interrupted goes on the next time.
 */
export function tidyStep(db: Database, { maxAgeDays, maxBytes }: Retention, now: number): boolean {
  if (removeLeftovers(db) || freePages(db)) return true;
  const oldest = readNumber(db, 'SELECT min(id) FROM run');
  const newest = readNumber(db, 'SELECT max(id) FROM run');
  if (oldest === null || oldest === newest) return false;
  const startedAt = readNumber(db, 'SELECT started_at FROM run WHERE id = ?', oldest) ?? now;
  if (startedAt >= now - maxAgeDays * DAY_MS && sizeOf(db) <= maxBytes) return false;
  db.prepare('DELETE FROM run WHERE id = ?').run(oldest);
  return true;
}

/** The bytes that hold something. */
export function sizeOf(db: Database): number {
  const [pages, free, pageSize] = ['page_count', 'freelist_count', 'page_size'].map(
    (name) => readNumber(db, `PRAGMA ${name}`) ?? 0,
  ) as [number, number, number];
  return (pages - free) * pageSize;
}

const TABLES = [
  ['step', 'run_id, row, position', LINES_A_STEP],
  ['error', 'run_id, position', LINES_A_STEP],
  ['finding', 'run_id, position', LINES_A_STEP],
  ['last_words', 'run_id, process', LINES_A_STEP],
  ['task', 'run_id, row', TASKS_A_STEP],
] as const;

/** The rows of runs that are older than the oldest in the list. */
function removeLeftovers(db: Database): boolean {
  const oldest = readNumber(db, 'SELECT min(id) FROM run') ?? Number.MAX_SAFE_INTEGER;
  return inTransaction(db, () =>
    TABLES.some(([table, key, limit]) => {
      const first = `SELECT ${key} FROM ${table} WHERE run_id < ? LIMIT ?`;
      return db.prepare(`DELETE FROM ${table} WHERE (${key}) IN (${first})`).run(oldest, limit).changes > 0;
    }),
  );
}

/** Gives room that nothing is in back to the disk. */
function freePages(db: Database): boolean {
  const free = readNumber(db, 'PRAGMA freelist_count') ?? 0;
  if (free < PAGES_A_STEP) return false;
  // It gives a row for each page, and does nothing for those that are not fetched.
  db.prepare(`PRAGMA incremental_vacuum(${PAGES_A_STEP})`).all();
  return (readNumber(db, 'PRAGMA freelist_count') ?? 0) < free;
}

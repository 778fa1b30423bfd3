import type { RunLine } from '#shared/history/pastRun.ts';
import type {
  HistoryDay,
  HistoryFilter,
  HistoryQueries,
  HistoryStoreLine,
  TrendPoint,
} from '#shared/history/queries.ts';
import { TASK_STATES } from '#shared/sync/task.ts';
import { conditionOf } from './runFilter.ts';
import type { Database } from './sqlite.ts';
import { RUN_COLUMNS, STATE_OF_COLUMN } from './tableColumns.ts';

const RUN_LINE = ['id', ...RUN_COLUMNS.map((column) => `${column} AS ${STATE_OF_COLUMN[column]}`)].join(', ');

/** A page of the list of runs. */
export function readRuns(db: Database, { filter, before, limit }: HistoryQueries['runs']['argument']): RunLine[] {
  const { sql, values } = conditionOf(filter);
  const page = db.prepare(`SELECT ${RUN_LINE} FROM run WHERE id < ? AND ${sql} ORDER BY id DESC LIMIT ?`);
  return plain(page.all(before ?? Number.MAX_SAFE_INTEGER, ...values, limit));
}

export function readRunLine(db: Database, id: number): RunLine | null {
  return plain<RunLine>(db.prepare(`SELECT ${RUN_LINE} FROM run WHERE id = ?`).all(id))[0] ?? null;
}

export function readDays(db: Database, filter: HistoryFilter): HistoryDay[] {
  const { sql, values } = conditionOf(filter);
  const days = db.prepare(`
    SELECT date(started_at / 1000, 'unixepoch', 'localtime') AS day, count(*) AS runs, sum(outcome = 'failed') AS failed
    FROM run WHERE ${sql} GROUP BY day ORDER BY day DESC`);
  return plain(days.all(...values));
}

export function readStores(db: Database): HistoryStoreLine[] {
  // Beside max(), SQLite takes the other columns from the row that has it.
  const stores = db.prepare(`
    SELECT store_id AS storeId, account, max(last) AS lastRun
    FROM (SELECT store_id, account, (SELECT max(run_id) FROM task WHERE identity_id = identity.id) AS last FROM identity)
    WHERE last >= (SELECT min(id) FROM run) GROUP BY store_id ORDER BY account, store_id`);
  return plain(stores.all());
}

const FAILED = ['failed', 'completedWithErrors'].map((state) => TASK_STATES.findIndex((each) => each === state));

export function readTrend(db: Database, { storeId, last }: HistoryQueries['trend']['argument']): TrendPoint[] {
  const points = db.prepare(`
    SELECT run_id AS run, run.started_at AS startedAt, min(task.ended_at) AS firstEnd, max(task.ended_at) AS lastEnd,
      min(CASE WHEN task.started_at >= 0 THEN task.started_at END) AS firstStart,
      sum(position) AS items, max(state IN (${FAILED.join(', ')})) AS failed
    FROM task JOIN run ON run.id = run_id
    WHERE identity_id IN (SELECT id FROM identity WHERE store_id = ?)
    GROUP BY run_id ORDER BY run_id DESC LIMIT ?`);
  const rows = points.all(storeId, last) as {
    readonly run: number;
    readonly startedAt: number;
    readonly firstEnd: number;
    readonly lastEnd: number;
    readonly firstStart: number | null;
    readonly items: number;
    readonly failed: number;
  }[];
  return rows.toReversed().map(({ run, startedAt, firstEnd, lastEnd, firstStart, items, failed }) => ({
    run,
    startedAt,
    durationMs: firstEnd < 0 || firstStart === null ? null : lastEnd - firstStart,
    items,
    failed: failed === 1,
  }));
}

/** The driver's rows have no prototype, and so are not equal to anything that is written down. */
function plain<Row>(rows: readonly unknown[]): Row[] {
  return rows.map((row) => ({ ...(row as Row) }));
}

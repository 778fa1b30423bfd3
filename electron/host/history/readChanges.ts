import { compareRuns, type RunChanges, type TaskFacts } from '#shared/history/compareRuns.ts';
import { COLUMN } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { TASK_STATES } from '#shared/sync/task.ts';
import { type PastTask, readErrors, readTasks } from './readRun.ts';
import type { Database } from './sqlite.ts';
import { CELL_COLUMNS, partColumns } from './tableColumns.ts';

const GOOD_STATES = ['completed', 'completedWithWarnings'].map((state) =>
  TASK_STATES.findIndex((each) => each === state),
);

/** The last time before a run that a task, whatever its account was called then, ended well. */
const LAST_GOOD = `
  SELECT run_id, row, ${CELL_COLUMNS.join(', ')} FROM task
  WHERE identity_id IN (SELECT id FROM identity WHERE store_id = ? AND part = ? AND is_named = ?)
    AND run_id < ? AND state IN (${GOOD_STATES.join(', ')})
  ORDER BY run_id DESC LIMIT 1`;

/** What is different since each task of the run ended well the last time. */
export function readChanges(db: Database, run: number): RunChanges {
  const errors = new ErrorsOfRuns(db);
  const lastGood = db.prepare(LAST_GOOD);
  lastGood.setReturnArrays(true);
  const now: TaskFacts[] = [];
  const before: TaskFacts[] = [];
  for (const task of readTasks(db, run)) {
    const { storeId, part } = task.identity;
    now.push(factsOf(run, task, errors));
    const good = lastGood.get(storeId, ...partColumns(part), run) as [number, number, ...number[]] | undefined;
    if (good === undefined) continue;
    const [goodRun, row, ...cells] = good;
    before.push(factsOf(goodRun, { ...task, row, cells }, errors));
  }
  return compareRuns(now, before);
}

function factsOf(run: number, { row, identity, cells }: PastTask, errors: ErrorsOfRuns): TaskFacts {
  const [start, end] = [cells[COLUMN.startedAt] as number, cells[COLUMN.endedAt] as number];
  return {
    run,
    task: identity,
    durationMs: start < 0 || end < 0 ? null : end - start,
    items: cells[COLUMN.index] as number,
    errors: errors.of(run, row),
  };
}

/** The errors of each run are read once, however many of its tasks are asked for. */
class ErrorsOfRuns {
  readonly #db: Database;
  readonly #runs = new Map<number, Map<number, ErrorLine[]>>();

  constructor(db: Database) {
    this.#db = db;
  }

  of(run: number, row: number): readonly ErrorLine[] {
    const rows = this.#runs.get(run) ?? this.#read(run);
    this.#runs.set(run, rows);
    return rows.get(row) ?? [];
  }

  #read(run: number): Map<number, ErrorLine[]> {
    const rows = new Map<number, ErrorLine[]>();
    for (const line of readErrors(this.#db, run)) {
      if (line.isPast || line.severity === 'cancelled') continue;
      const lines = rows.get(line.task);
      if (lines === undefined) rows.set(line.task, [line]);
      else lines.push(line);
    }
    return rows;
  }
}

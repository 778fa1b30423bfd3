import type { PastRun } from '#shared/history/pastRun.ts';
import type { CallbackMethod } from '#shared/mapi/progressCallback.ts';
import { newCells, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { Finding, FindingId } from '#shared/sync/conformance.ts';
import type { ErrorLine, HostMessage, Message, Severity } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { readRunLine } from './readRuns.ts';
import type { Database } from './sqlite.ts';
import { CELL_COLUMNS, partOf } from './tableColumns.ts';

/** A row of the table `task` with its name, as an array: 10,000 objects would be read for nothing. */
type TaskRow = [
  row: number,
  storeId: string,
  account: string,
  part: string,
  isNamed: number,
  isOutside: number,
  step: string | null,
  ...cells: number[],
];

const TASKS = `
  SELECT row, store_id, account, part, is_named, is_outside, step, ${CELL_COLUMNS.join(', ')}
  FROM task JOIN identity ON identity.id = identity_id WHERE run_id = ? ORDER BY row`;

/** Null if there is no such run any more. */
export function readRun(db: Database, id: number): PastRun | null {
  const line = readRunLine(db, id);
  if (line === null) return null;
  const rows = [...readTasks(db, id)];
  const cells = newCells(rows.length);
  // What a damaged history has lost leaves no gap: the lines of the others follow them to their new places.
  const placeOf = new Map(rows.map(({ row }, place) => [row, place]));
  for (const [place, task] of rows.entries()) cells.set(task.cells, place * ROW_WIDTH);
  const inPlace = <Line extends { readonly task: number }>(lines: readonly Line[]): Line[] =>
    lines.flatMap((each) => {
      const task = placeOf.get(each.task);
      return task === undefined ? [] : [{ ...each, task }];
    });
  return {
    line,
    tasks: rows.map(({ identity }) => identity),
    cells,
    steps: rows.map(({ step }) => step),
    errors: inPlace(readErrors(db, id)),
    findings: inPlace(readFindings(db, id)),
  };
}

export interface PastTask {
  readonly row: number;
  readonly identity: TaskIdentity;
  readonly step: string | null;
  readonly cells: readonly number[];
}

export function* readTasks(db: Database, run: number): Generator<PastTask> {
  const statement = db.prepare(TASKS);
  statement.setReturnArrays(true);
  for (const each of statement.iterate(run) as Iterable<TaskRow>) {
    const [row, storeId, account, part, isNamed, isOutside, step, ...cells] = each;
    const identity = {
      storeId,
      account,
      part: partOf(part, isNamed),
      ...(isOutside === 1 && { isOutside: true as const }),
    };
    yield { row, identity, step, cells };
  }
}

export function readErrors(db: Database, run: number): ErrorLine[] {
  const rows = db.prepare('SELECT * FROM error WHERE run_id = ? ORDER BY position').all(run) as ErrorRow[];
  return rows.map((each) => ({
    task: each.row,
    severity: each.severity,
    hr: each.hr,
    message: messageOf(each),
    firstAt: each.first_at,
    count: each.count,
    isPast: each.is_past === 1,
  }));
}

interface ErrorRow {
  readonly row: number;
  readonly severity: Severity;
  readonly hr: number;
  readonly text: string | null;
  readonly message_id: HostMessage['id'] | null;
  readonly message_args: string | null;
  readonly first_at: number;
  readonly count: number;
  readonly is_past: number;
}

function messageOf({ text, message_id: id, message_args: args }: ErrorRow): Message {
  return id === null ? (text ?? '') : { id, args: JSON.parse(args ?? '{}') as HostMessage['args'] };
}

export function readFindings(db: Database, run: number): Finding[] {
  const rows = db.prepare('SELECT * FROM finding WHERE run_id = ? ORDER BY position').all(run) as FindingRow[];
  return rows.map(({ row, id, method, detail, first_at: firstAt, count }) => ({
    task: row,
    id,
    method,
    detail,
    firstAt,
    count,
  }));
}

interface FindingRow {
  readonly row: number;
  readonly id: FindingId;
  readonly method: CallbackMethod | null;
  readonly detail: string | null;
  readonly first_at: number;
  readonly count: number;
}

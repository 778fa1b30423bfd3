import { CSV_HEADING, csvOfTask, isoTime } from '#shared/history/exportRows.ts';
import type { RunLine } from '#shared/history/pastRun.ts';
import type { ExportFormat, HistoryFilter } from '#shared/history/queries.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import { type PastTask, readErrors, readFindings, readTasks } from './readRun.ts';
import { readRuns } from './readRuns.ts';
import { readDetailsOfRow } from './readTaskDetails.ts';
import type { Database } from './sqlite.ts';

const RUNS_AT_A_TIME = 100;

/** The runs that meet the filter, the newest first; a page of them is in memory. */
export function* eachRun(db: Database, filter: HistoryFilter): Generator<RunLine> {
  let before: number | null = null;
  for (;;) {
    const page: RunLine[] = readRuns(db, { filter, before, limit: RUNS_AT_A_TIME });
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    before = last.id;
  }
}

/** These runs as the text of a file, in pieces: whoever writes them decides how fast. */
export function exportRuns(db: Database, format: ExportFormat, runs: Iterable<RunLine>): Generator<string> {
  return format === 'csv' ? exportCsv(db, runs) : exportJson(db, runs);
}

function* exportCsv(db: Database, runs: Iterable<RunLine>): Generator<string> {
  yield CSV_HEADING;
  for (const line of runs) {
    for (const task of readTasks(db, line.id)) yield csvOfTask(line, { ...task, numbers: numbersOf(task) });
  }
}

/** A list with an object for each run, a task a line. */
function* exportJson(db: Database, runs: Iterable<RunLine>): Generator<string> {
  yield '[';
  let isFirst = true;
  for (const line of runs) {
    yield isFirst ? '\n' : ',\n';
    isFirst = false;
    yield* runJson(db, line);
  }
  yield '\n]\n';
}

function* runJson(db: Database, line: RunLine): Generator<string> {
  const head = JSON.stringify({ ...line, startedAt: isoTime(line.startedAt) });
  yield `${head.slice(0, -1)},"tasks":[`;
  let comma = '';
  for (const { row, identity, step, cells } of readTasks(db, line.id)) {
    const task = { row, ...identity, ...numbersOf({ cells }), step, ...readDetailsOfRow(db, line.id, row) };
    yield `${comma}\n${JSON.stringify(task)}`;
    comma = ',';
  }
  yield `],\n"errors":${JSON.stringify(readErrors(db, line.id))},"findings":${JSON.stringify(readFindings(db, line.id))}}`;
}

function numbersOf({ cells }: Pick<PastTask, 'cells'>): TaskNumbers {
  return readTask(Int32Array.from(cells), 0);
}

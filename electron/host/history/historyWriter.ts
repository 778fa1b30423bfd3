import { COLUMN, type Column, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { PassedSteps, RunBatch, RunState } from './batch.ts';
import { type Database, inTransaction } from './sqlite.ts';
import { CELL_COLUMNS, partColumns, RUN_COLUMNS, STATE_OF_COLUMN } from './tableColumns.ts';

/** Kept as they are meant; the others are small, or -1 for "not yet". */
const UNSIGNED: ReadonlySet<Column> = new Set([
  COLUMN.index,
  COLUMN.max,
  COLUMN.paceIndex,
  COLUMN.calls,
  COLUMN.errors,
  COLUMN.warnings,
  COLUMN.findings,
  COLUMN.result,
]);

type Statement = ReturnType<Database['prepare']>;

/** Puts batches into the database, each whole or not at all. */
export class HistoryWriter {
  readonly #db: Database;
  /** The host's number of a run -> its number in the history. */
  readonly #runs: Map<number, number>;
  readonly #insertRun: Statement;
  readonly #updateRun: Statement;
  readonly #insertIdentity: Statement;
  readonly #findIdentity: Statement;
  readonly #putTask: Statement;
  readonly #updateTask: Statement;
  readonly #forgetSteps: Statement;
  readonly #forgetStepsBefore: Statement;
  readonly #putStep: Statement;
  readonly #putLastWords: Statement;
  readonly #putError: Statement;
  readonly #putFinding: Statement;

  /** `runs` is what another writer knew before this one. */
  constructor(db: Database, runs: ReadonlyMap<number, number> = new Map()) {
    this.#db = db;
    this.#runs = new Map(runs);
    this.#insertRun = db.prepare(`INSERT INTO run (${RUN_COLUMNS.join(', ')}) VALUES (${places(RUN_COLUMNS)})`);
    this.#updateRun = db.prepare(`UPDATE run SET ${RUN_COLUMNS.map((name) => `${name} = ?`).join(', ')} WHERE id = ?`);
    const identity = ['store_id', 'part', 'is_named', 'account', 'is_outside'];
    this.#insertIdentity = db.prepare(`INSERT INTO identity (${identity.join(', ')}) VALUES (${places(identity)})`);
    this.#findIdentity = db.prepare(
      `SELECT id FROM identity WHERE ${identity.map((name) => `${name} = ?`).join(' AND ')}`,
    );
    const cells = [...CELL_COLUMNS, 'step', 'process'];
    const task = [...cells, 'run_id', 'row', 'identity_id', 'kind'];
    this.#updateTask = db.prepare(
      `UPDATE task SET ${cells.map((name) => `${name} = ?`).join(', ')} WHERE run_id = ? AND row = ?`,
    );
    this.#putTask = db.prepare(`INSERT OR REPLACE INTO task (${task.join(', ')}) VALUES (${places(task)})`);
    this.#forgetSteps = db.prepare('DELETE FROM step WHERE run_id = ? AND row = ?');
    this.#forgetStepsBefore = db.prepare('DELETE FROM step WHERE run_id = ? AND row = ? AND position < ?');
    this.#putStep = db.prepare('INSERT OR REPLACE INTO step VALUES (?, ?, ?, ?, ?)');
    this.#putLastWords = db.prepare('INSERT OR REPLACE INTO last_words VALUES (?, ?, ?)');
    this.#putError = db.prepare('INSERT OR REPLACE INTO error VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
    this.#putFinding = db.prepare('INSERT OR REPLACE INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  }

  get runs(): ReadonlyMap<number, number> {
    return this.#runs;
  }

  /**
   * Throws what SQLite throws; then the database is as it was before. False if the run is not there any more, since a repair
   * could not save it: then nothing of this is written, and all of it has to be told anew.
   */
  write(batch: RunBatch): boolean {
    const id = inTransaction(this.#db, () => this.#writeAll(batch));
    if (id === null) this.#runs.delete(batch.run);
    else this.#runs.set(batch.run, id);
    return id !== null;
  }

  #writeAll(batch: RunBatch): number | null {
    const run = this.#writeRun(batch);
    if (run === null) return null;
    this.#writeTasks(run, batch);
    for (const passed of batch.passed) this.#writeSteps(run, passed);
    for (const [process, text] of batch.lastWords) this.#putLastWords.run(run, process, text);
    for (const [position, line] of batch.errors) this.#writeError(run, position, line);
    for (const [position, { task, id, method, detail, firstAt, count }] of batch.findings) {
      this.#putFinding.run(run, position, task, id, method, detail, firstAt, count);
    }
    return run;
  }

  #writeRun({ run, state }: RunBatch): number | null {
    const values = runValues(state);
    const known = this.#runs.get(run);
    if (known === undefined) return Number(this.#insertRun.run(...values).lastInsertRowid);
    return this.#updateRun.run(...values, known).changes === 0 ? null : known;
  }

  #writeTasks(run: number, { newTasks, rows, texts, processes }: RunBatch): void {
    const added = new Map(newTasks.map(([row, task, kind]) => [row, [this.#identityOf(task), kind] as const]));
    const values: (number | string | null)[] = [];
    for (const [i, text] of texts.entries()) {
      const at = i * (ROW_WIDTH + 1);
      const row = rows[at] as number;
      for (let column = 0; column < ROW_WIDTH; column += 1) values[column] = cellValue(rows, at + 1, column as Column);
      const process = processes[i] ?? null;
      const task = added.get(row);
      if (task === undefined) this.#updateTask.run(...values, text, process, run, row);
      else this.#putTask.run(...values, text, process, run, row, ...task);
    }
  }

  #identityOf(task: TaskIdentity): number {
    const values = [task.storeId, ...partColumns(task.part), task.account, Number(task.isOutside === true)];
    const known = this.#findIdentity.get(...values) as { readonly id: number } | undefined;
    return known?.id ?? Number(this.#insertIdentity.run(...values).lastInsertRowid);
  }

  #writeSteps(run: number, { row, startsAnew, leftOut, from, steps }: PassedSteps): void {
    if (startsAnew) this.#forgetSteps.run(run, row);
    else if (leftOut > 0) this.#forgetStepsBefore.run(run, row, leftOut);
    for (const [i, { startedAt, text }] of steps.entries()) this.#putStep.run(run, row, from + i, startedAt, text);
  }

  #writeError(run: number, position: number, line: ErrorLine): void {
    const { task, severity, hr, message, firstAt, count, isPast } = line;
    const words =
      typeof message === 'string' ? [message, null, null] : [null, message.id, JSON.stringify(message.args)];
    this.#putError.run(run, position, task, severity, hr, ...words, firstAt, count, Number(isPast));
  }
}

function runValues(state: RunState): (number | string | null)[] {
  return RUN_COLUMNS.map((column) => state[STATE_OF_COLUMN[column]]);
}

function cellValue(rows: Int32Array, at: number, column: Column): number {
  const value = rows[at + column] as number;
  return UNSIGNED.has(column) ? value >>> 0 : value;
}

function places(columns: readonly string[]): string {
  return columns.map(() => '?').join(', ');
}

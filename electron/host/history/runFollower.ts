import { outcomeOf } from '#shared/history/pastRun.ts';
import type { Placed } from '#shared/protocol/bridge.ts';
import { COLUMN, readState, readUnsigned, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';
import { summarize } from '#shared/sync/summary.ts';
import { isFinal, type TaskIdentity } from '#shared/sync/task.ts';
import type { LiveRun } from '../liveRun.ts';
import { MAX_LINES, MAX_ROWS, MAX_STEPS, type PassedSteps, type RunBatch, type RunState } from './batch.ts';
import { SeenRows } from './seenRows.ts';

/**
 * Finds what is new about a run since the last time by holding it against what it has seen then: the run's own list of
 * changes belongs to the window, and at a few looks a second a comparison costs less than a second list would.
 */
export class RunFollower {
  readonly live: LiveRun;
  readonly #startedAt: number;
  #seen = new SeenRows();
  #errors: unknown[] = [];
  #findings: unknown[] = [];
  #words: unknown[] = [];
  #state: RunState | null = null;
  /** Where the next look begins, so that rows that change all the time do not keep others waiting. */
  #next = 0;
  #hasMore = false;

  /** `startedAt` is the time of day at which the run began. */
  constructor(live: LiveRun, startedAt: number) {
    this.live = live;
    this.#startedAt = startedAt;
  }

  /** Whether the last batch could not hold all that was new. */
  get hasMore(): boolean {
    return this.#hasMore;
  }

  /** The next batch will be of everything: nobody knows what has become of those before. */
  forget(): void {
    this.#seen = new SeenRows();
    this.#errors = [];
    this.#findings = [];
    this.#words = [];
    this.#state = null;
  }

  /** Null if nothing is new. */
  take(): RunBatch | null {
    const { run } = this.live;
    this.#hasMore = false;
    const rows = this.#takeRows(run);
    const errors = this.#takeLines(run.errors, this.#errors);
    const findings = this.#takeLines(run.findings, this.#findings);
    const lastWords = this.#takeLines(
      this.live.processes.map((process) => process.lastWords),
      this.#words,
    );
    const isQuiet = [rows.texts, errors, findings, lastWords].every(({ length }) => length === 0);
    const state = this.#stateOf(run);
    if (isQuiet && this.#state !== null && sameState(state, this.#state)) return null;
    this.#state = state;
    return { run: run.info.id, state, ...rows, lastWords, errors, findings };
  }

  #takeRows(run: Run): Pick<RunBatch, 'newTasks' | 'rows' | 'texts' | 'processes' | 'passed'> {
    const newTasks: RunBatch['newTasks'][number][] = [];
    const changed: number[] = [];
    const passed: PassedSteps[] = [];
    let steps = 0;
    const total = run.tasks.length;
    const first = this.#next < total ? this.#next : 0;
    for (let i = 0; i < total; i += 1) {
      const row = (first + i) % total;
      if (!this.#seen.hasChanged(run, row)) continue;
      if (changed.length === MAX_ROWS || steps >= MAX_STEPS) {
        this.#next = row;
        this.#hasMore = true;
        break;
      }
      if (this.#seen.isNew(row)) newTasks.push([row, run.tasks[row] as TaskIdentity, this.live.kinds[row] ?? '']);
      const news = newSteps(run, row, this.#seen);
      if (news !== null) passed.push(news);
      steps += news?.steps.length ?? 0;
      changed.push(row);
      this.#seen.see(run, row, news === null ? this.#seen.stepsEnd(row) : news.from + news.steps.length);
    }
    return {
      newTasks,
      rows: copyRows(run.cells, changed),
      texts: changed.map((row) => run.steps[row] ?? null),
      processes: changed.map((row) => this.live.processOf(row)),
      passed,
    };
  }

  /** A line that changes is replaced by another, so those that are the same are as they were; empty words are none. */
  #takeLines<Line>(lines: readonly Line[], seen: unknown[]): Placed<Line>[] {
    const news: Placed<Line>[] = [];
    for (const [position, line] of lines.entries()) {
      if ((seen[position] ?? '') === line) continue;
      if (news.length === MAX_LINES) {
        this.#hasMore = true;
        break;
      }
      seen[position] = line;
      news.push([position, line]);
    }
    return news;
  }

  #stateOf(run: Run): RunState {
    const { total, succeeded, failed, cancelled, errors, warnings, unfinished } = summarize(
      run.cells,
      run.tasks.length,
    );
    // Not over before all of it is written.
    const isOver = this.live.isOver && !this.#hasMore;
    return {
      startedAt: this.#startedAt,
      endedAt: isOver ? run.info.endedAt : null,
      idleMs: run.info.idleMs,
      seenAt: run.info.endedAt ?? Math.round(this.live.now() - run.info.startedAt),
      outcome: isOver ? outcomeOf({ unfinished, failed, cancelled, warnings }) : 'running',
      total,
      succeeded,
      failed,
      cancelled,
      errors,
      warnings,
      findings: sumOf(run, COLUMN.findings),
      items: sumOf(run, COLUMN.index),
    };
  }
}

/** Of a task whose text is what it was before nothing is read, unless it has come to its end. */
function newSteps(run: Run, row: number, seen: SeenRows): PassedSteps | null {
  const startsAnew = seen.hasBegunAnew(run, row);
  if (!startsAnew && !seen.hasOtherText(run, row) && !isFinal(readState(run.cells, row))) return null;
  const { steps, leftOut } = run.stepLog.of(row, run.steps[row] ?? null);
  const from = startsAnew ? leftOut : Math.max(leftOut, seen.stepsEnd(row) - 1);
  return { row, startsAnew, leftOut, from, steps: steps.slice(from - leftOut) };
}

function copyRows(cells: Int32Array, rows: readonly number[]): Int32Array {
  const copy = new Int32Array(rows.length * (ROW_WIDTH + 1));
  for (const [i, row] of rows.entries()) {
    const to = i * (ROW_WIDTH + 1);
    copy[to] = row;
    copy.set(cells.subarray(row * ROW_WIDTH, (row + 1) * ROW_WIDTH), to + 1);
  }
  return copy;
}

function sumOf(run: Run, column: typeof COLUMN.findings | typeof COLUMN.index): number {
  let sum = 0;
  for (let row = 0; row < run.tasks.length; row += 1) sum += readUnsigned(run.cells, row, column);
  return sum;
}

/** The time that goes by is no news. */
function sameState(a: RunState, b: RunState): boolean {
  return a.outcome === b.outcome && a.endedAt === b.endedAt && a.idleMs === b.idleMs && a.total === b.total;
}

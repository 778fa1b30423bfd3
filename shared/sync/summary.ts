import { COLUMN, FLAG, ROW_WIDTH } from './columns.ts';
import { TASK_STATES, type TaskState } from './task.ts';

/** What the top of the dialog says about all tasks together. */
export interface Summary {
  readonly total: number;
  /** Ended without an error: completed, with or without warnings. */
  readonly succeeded: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly unfinished: number;
  readonly cancelling: number;
  /** Of those that nothing was heard of for too long, and that nobody cancels. */
  readonly stalled: number;
  readonly errors: number;
  readonly warnings: number;
  /** 0..1 over all tasks, each of them weighing the same. */
  readonly fraction: number;
}

const FIRST_FINAL_STATE = TASK_STATES.indexOf('completed');
const PROCESSING = TASK_STATES.indexOf('processing');

/** Goes over all rows once a frame, so it reads the cells as they lie. */
export function summarize(cells: Int32Array, total: number): Summary {
  const inState = new Int32Array(TASK_STATES.length);
  let errors = 0;
  let warnings = 0;
  let stalled = 0;
  let done = 0;
  for (let at = 0; at < total * ROW_WIDTH; at += ROW_WIDTH) {
    const state = cells[at + COLUMN.state] as number;
    inState[state] = (inState[state] as number) + 1;
    errors += cells[at + COLUMN.errors] as number;
    warnings += cells[at + COLUMN.warnings] as number;
    if (state === PROCESSING && ((cells[at + COLUMN.flags] as number) & FLAG.stalled) !== 0) stalled += 1;
    const max = (cells[at + COLUMN.max] as number) >>> 0;
    done += state >= FIRST_FINAL_STATE ? 1 : fractionOf((cells[at + COLUMN.index] as number) >>> 0, max);
  }
  const count = (...states: TaskState[]): number =>
    states.reduce((sum, state) => sum + (inState[TASK_STATES.indexOf(state)] as number), 0);
  return {
    total,
    succeeded: count('completed', 'completedWithWarnings'),
    failed: count('failed', 'completedWithErrors'),
    cancelled: count('cancelled'),
    unfinished: count('waiting', 'processing', 'cancelling'),
    cancelling: count('cancelling'),
    stalled,
    errors,
    warnings,
    fraction: total === 0 ? 0 : done / total,
  };
}

/** 0 for a bar that has no end. */
export function fractionOf(index: number, max: number): number {
  return max === 0 ? 0 : index / max;
}

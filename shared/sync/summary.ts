import { readCell, readState, readUnsigned } from './columns.ts';
import { isFinal } from './task.ts';

/** What the top of the dialog says about all tasks together. */
export interface Summary {
  readonly total: number;
  /** Ended without an error: completed, with or without warnings. */
  readonly succeeded: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly unfinished: number;
  readonly cancelling: number;
  readonly errors: number;
  readonly warnings: number;
  /** 0..1 over all tasks, each of them weighing the same. */
  readonly fraction: number;
}

export function summarize(cells: Int32Array, total: number): Summary {
  let succeeded = 0;
  let failed = 0;
  let cancelled = 0;
  let unfinished = 0;
  let cancelling = 0;
  let errors = 0;
  let warnings = 0;
  let sum = 0;
  for (let task = 0; task < total; task += 1) {
    const state = readState(cells, task);
    if (state === 'completed' || state === 'completedWithWarnings') succeeded += 1;
    else if (state === 'failed' || state === 'completedWithErrors') failed += 1;
    else if (state === 'cancelled') cancelled += 1;
    else unfinished += 1;
    if (state === 'cancelling') cancelling += 1;
    errors += readCell(cells, task, 'errors');
    warnings += readCell(cells, task, 'warnings');
    sum += isFinal(state) ? 1 : fractionOf(readUnsigned(cells, task, 'index'), readUnsigned(cells, task, 'max'));
  }
  const fraction = total === 0 ? 0 : sum / total;
  return { total, succeeded, failed, cancelled, unfinished, cancelling, errors, warnings, fraction };
}

/** 0 for a bar that has no end. */
export function fractionOf(index: number, max: number): number {
  return max === 0 ? 0 : index / max;
}

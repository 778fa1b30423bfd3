import { readState } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { isFinal, type TaskIdentity, type TaskState } from '#shared/sync/task.ts';

const FAILED: ReadonlySet<TaskState> = new Set(['failed', 'completedWithErrors']);
const RETRIABLE: ReadonlySet<TaskState> = new Set([...FAILED, 'cancelled']);

/** The tasks of a run, and how they stand. */
export interface TaskStates {
  readonly tasks: readonly TaskIdentity[];
  readonly cells: Int32Array;
}

export function canCancel({ cells }: TaskStates, row: number): boolean {
  const state = readState(cells, row);
  return state === 'waiting' || state === 'processing';
}

export function canRetry(run: TaskStates, row: number): boolean {
  return RETRIABLE.has(readState(run.cells, row)) && !isOutside(run, row);
}

/** Those that would do otherwise if they were run again. */
export function failedTasks(run: TaskStates): number[] {
  return [...run.tasks.keys()].filter((row) => FAILED.has(readState(run.cells, row)) && !isOutside(run, row));
}

/** The same of the tasks that these lines tell of. */
export function retriableTasks(lines: readonly ErrorLine[], run: TaskStates): number[] {
  const tasks = new Set(lines.filter(({ isPast }) => !isPast).map(({ task }) => task));
  return [...tasks].filter((row) => canRetry(run, row));
}

/** All tasks that have ended of the accounts that these belong to. */
export function tasksOfSameAccounts(run: TaskStates, rows: ReadonlySet<number>): number[] {
  const stores = new Set([...rows].map((row) => run.tasks[row]?.storeId));
  const belongs = (row: number): boolean => stores.has(run.tasks[row]?.storeId) && !isOutside(run, row);
  return [...run.tasks.keys()].filter((row) => belongs(row) && isFinal(readState(run.cells, row)));
}

/** Only the program that began it can begin it again. */
function isOutside({ tasks }: TaskStates, row: number): boolean {
  return tasks[row]?.isOutside === true;
}

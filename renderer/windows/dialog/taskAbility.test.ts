import { expect, it } from 'vitest';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { type TaskState, TASK_STATES } from '#shared/sync/task.ts';
import { canCancel, failedTasks, retriableTasks, type TaskStates, tasksOfSameAccounts } from './taskAbility.ts';

/** Two tasks an account. */
function runOf(...states: readonly TaskState[]): TaskStates {
  const cells = newCells(states.length);
  states.forEach((state, row) => writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state)));
  const tasks = states.map((_, row) => ({ storeId: `${row >> 1}`, account: 'a', part: 'receiving' as const }));
  return { tasks, cells };
}

const lineOf = (task: number, isPast = false): ErrorLine => ({
  task,
  severity: 'error',
  hr: 0x80004005,
  message: '',
  firstAt: 0,
  count: 1,
  isPast,
});

it('retries what failed or was cancelled, each task once', () => {
  const run = runOf('failed', 'cancelled', 'completedWithErrors', 'completedWithWarnings', 'processing', 'waiting');
  expect(
    retriableTasks(
      [0, 0, 1, 2, 3, 4, 5].map((task) => lineOf(task)),
      run,
    ),
  ).toEqual([0, 1, 2]);
});

it('does not retry for what is past', () => {
  expect(retriableTasks([lineOf(0, true)], runOf('failed'))).toEqual([]);
});

it('finds all that failed', () => {
  expect(failedTasks(runOf('failed', 'completed', 'cancelled', 'completedWithErrors'))).toEqual([0, 3]);
});

it('leaves to a program from outside what it began', () => {
  const { tasks, cells } = runOf('failed', 'failed');
  const run = { tasks: tasks.map((task, row) => (row === 0 ? { ...task, isOutside: true as const } : task)), cells };
  expect(failedTasks(run)).toEqual([1]);
  expect(retriableTasks([lineOf(0), lineOf(1)], run)).toEqual([1]);
  expect(tasksOfSameAccounts(run, new Set([0]))).toEqual([1]);
});

it('takes all ended tasks of the same accounts', () => {
  const run = runOf('completed', 'failed', 'processing', 'cancelled', 'failed');
  expect(tasksOfSameAccounts(run, new Set([0]))).toEqual([0, 1]);
  expect(tasksOfSameAccounts(run, new Set([2]))).toEqual([3]);
  expect(tasksOfSameAccounts(run, new Set())).toEqual([]);
});

it('cancels what waits or works', () => {
  const run = runOf('waiting', 'processing', 'cancelling', 'completed');
  expect([0, 1, 2, 3].map((row) => canCancel(run, row))).toEqual([true, true, false, false]);
});

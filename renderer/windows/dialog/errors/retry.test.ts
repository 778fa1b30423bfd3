import { expect, it } from 'vitest';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { type TaskState, TASK_STATES } from '#shared/sync/task.ts';
import { failedTasks, retriableTasks } from './retry.ts';

function cellsOf(...states: readonly TaskState[]): Int32Array {
  const cells = newCells(states.length);
  states.forEach((state, row) => writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state)));
  return cells;
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
  const cells = cellsOf('failed', 'cancelled', 'completedWithErrors', 'completedWithWarnings', 'processing', 'waiting');
  expect(
    retriableTasks(
      [0, 0, 1, 2, 3, 4, 5].map((task) => lineOf(task)),
      cells,
    ),
  ).toEqual([0, 1, 2]);
});

it('does not retry for what is past', () => {
  expect(retriableTasks([lineOf(0, true)], cellsOf('failed'))).toEqual([]);
});

it('finds all that failed', () => {
  expect(failedTasks(cellsOf('failed', 'completed', 'cancelled', 'completedWithErrors'), 4)).toEqual([0, 3]);
});

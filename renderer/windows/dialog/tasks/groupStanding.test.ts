import { expect, it } from 'vitest';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import { TASK_STATES, type TaskState } from '#shared/sync/task.ts';
import { groupStanding } from './groupStanding.ts';

it.each<[readonly TaskState[], number, number, string]>([
  [['waiting', 'waiting'], 0, 0, 'waiting'],
  [['waiting', 'completed'], 1, 0, 'running'],
  [['processing', 'cancelled'], 0, 0, 'running'],
  [['processing', 'failed'], 0, 1, 'danger'],
  [['completed', 'completedWithErrors'], 1, 1, 'danger'],
  [['completed', 'completed'], 2, 0, 'success'],
  [['completed', 'completedWithWarnings'], 2, 0, 'warning'],
  [['completedWithWarnings', 'cancelled'], 1, 0, 'cancelled'],
])('%s', (states, succeeded, failed, icon) => {
  const cells = newCells(states.length);
  states.forEach((state, row) => writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state)));
  expect(groupStanding(cells, [...states.keys()])).toEqual({ succeeded, failed, icon });
});

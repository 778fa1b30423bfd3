import type { StatusReport, TaskReport } from '#shared/protocol/external.ts';
import { COLUMN, newCells, readTask, writeCell } from '#shared/sync/columns.ts';
import { summarize } from '#shared/sync/summary.ts';
import { TASK_STATES, type TaskState } from '#shared/sync/task.ts';

/** A report about tasks in these states, so far as the test says more of them. */
export function reportOf(tasks: readonly TaskReport[], more: Partial<StatusReport> = {}): StatusReport {
  const cells = newCells(tasks.length);
  for (const [row, { state, index, max, errors, warnings }] of tasks.entries()) {
    writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state));
    writeCell(cells, row, COLUMN.index, index);
    writeCell(cells, row, COLUMN.max, max);
    writeCell(cells, row, COLUMN.errors, errors);
    writeCell(cells, row, COLUMN.warnings, warnings);
  }
  const summary = summarize(cells, tasks.length);
  const endedAt = summary.unfinished > 0 ? null : 60_000;
  return { run: { id: 1, startedAt: 0, endedAt, idleMs: 0, now: 60_000 }, summary, tasks, errors: [], ...more };
}

export function taskOf(state: TaskState, more: Partial<TaskReport> = {}): TaskReport {
  const identity = { storeId: 'a', account: 'anna@example.com', part: 'receiving' } as const;
  return { ...readTask(newCells(1), 0), ...identity, step: null, state, ...more };
}

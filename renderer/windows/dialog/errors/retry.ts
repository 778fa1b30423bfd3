import { readState } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskState } from '#shared/sync/task.ts';

const FAILED: ReadonlySet<TaskState> = new Set(['failed', 'completedWithErrors']);
const RETRIABLE: ReadonlySet<TaskState> = new Set([...FAILED, 'cancelled']);

/** The tasks of these lines that would do otherwise if they were run again. */
export function retriableTasks(lines: readonly ErrorLine[], cells: Int32Array): number[] {
  const tasks = new Set(lines.filter(({ isPast }) => !isPast).map(({ task }) => task));
  return [...tasks].filter((task) => RETRIABLE.has(readState(cells, task)));
}

export function failedTasks(cells: Int32Array, total: number): number[] {
  const tasks: number[] = [];
  for (let task = 0; task < total; task += 1) if (FAILED.has(readState(cells, task))) tasks.push(task);
  return tasks;
}

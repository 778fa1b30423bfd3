import type { TaskReport } from '#shared/protocol/external.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { NumberedTask } from '../report/taskTable.ts';

/** What is wrong and what goes on comes before what waits and what is done. */
const RANKS: Readonly<Record<TaskState, number>> = {
  processing: 1,
  cancelling: 1,
  failed: 2,
  completedWithErrors: 2,
  waiting: 3,
  completedWithWarnings: 4,
  cancelled: 5,
  completed: 6,
};

/** So many of the tasks, in the order of the run: those that somebody who watches wants to see most. */
export function mostTelling(tasks: readonly TaskReport[], count: number): NumberedTask[] {
  const numbered = tasks.map((task, number): NumberedTask => ({ number, task }));
  if (numbered.length <= count) return numbered;
  const chosen = numbered.toSorted((a, b) => rankOf(a.task) - rankOf(b.task)).slice(0, count);
  return chosen.toSorted((a, b) => a.number - b.number);
}

function rankOf({ state, stalled }: TaskReport): number {
  return stalled ? 0 : RANKS[state];
}

import { readState } from '#shared/sync/columns.ts';
import { TASK_STATES, type TaskState } from '#shared/sync/task.ts';
import type { IconName } from '../../../components/iconName.ts';

/** How the tasks of a group stand, taken together. */
export interface GroupStanding {
  readonly succeeded: number;
  readonly failed: number;
  readonly icon: IconName;
}

export function groupStanding(cells: Int32Array, rows: readonly number[]): GroupStanding {
  const counts = Object.fromEntries(TASK_STATES.map((state) => [state, 0])) as Record<TaskState, number>;
  for (const row of rows) counts[readState(cells, row)] += 1;
  return {
    succeeded: counts.completed + counts.completedWithWarnings,
    failed: counts.failed + counts.completedWithErrors,
    icon: iconOf(counts, rows.length),
  };
}

/** A failure is told at once; how the others ended is told when none of them goes on. */
function iconOf(counts: Readonly<Record<TaskState, number>>, total: number): IconName {
  if (counts.failed + counts.completedWithErrors > 0) return 'danger';
  if (counts.waiting === total) return 'waiting';
  if (counts.waiting + counts.processing + counts.cancelling > 0) return 'running';
  if (counts.cancelled > 0) return 'cancelled';
  return counts.completedWithWarnings > 0 ? 'warning' : 'success';
}

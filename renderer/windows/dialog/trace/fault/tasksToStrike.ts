import type { TaskIdentity } from '#shared/sync/task.ts';

/** More of them cannot be chosen from a list. */
const LISTED = 500;

/**
 * The tasks that faults are offered for: the first that have a process of ours, and in any case the one that is wanted,
 * so that what is struck is what is shown.
 */
export function tasksToStrike(tasks: readonly TaskIdentity[], wanted: number | null): readonly number[] {
  const usual: number[] = [];
  for (const [task, { isOutside }] of tasks.entries()) {
    if (usual.length === LISTED) break;
    if (isOutside !== true) usual.push(task);
  }
  if (wanted === null || tasks[wanted] === undefined || usual.includes(wanted)) return usual;
  return [...usual, wanted].toSorted((a, b) => a - b);
}

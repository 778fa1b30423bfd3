import type { TaskNumbers } from '#shared/sync/columns.ts';

const MIN_OBSERVED_MS = 2_000;
const MIN_ITEMS = 2;

/** Items a second since the task began to count towards its present end; null where that would be a guess. */
export function itemsPerSecond(task: TaskNumbers, now: number): number | null {
  if (task.paceSince === null || task.state !== 'processing' || task.stalled) return null;
  const elapsed = now - task.paceSince;
  const items = task.index - task.paceIndex;
  return elapsed < MIN_OBSERVED_MS || items < MIN_ITEMS ? null : (items * 1_000) / elapsed;
}

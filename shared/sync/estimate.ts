import type { TaskNumbers } from './columns.ts';

const MIN_OBSERVED_MS = 2_000;
const MIN_OBSERVED_PART = 0.05;

/**
 * Milliseconds left at the pace seen since the provider began to count towards the present maximum, or null where that
 * would be a guess: too short a look, too few items, a task that does not move.
 */
export function timeLeft(task: TaskNumbers, now: number): number | null {
  if (task.state !== 'processing' || task.stalled || task.max === 0 || task.paceSince === null) return null;
  const elapsed = now - task.paceSince;
  const done = task.index - task.paceIndex;
  if (elapsed < MIN_OBSERVED_MS || done < Math.max(2, (task.max - task.paceIndex) * MIN_OBSERVED_PART)) return null;
  return ((task.max - task.index) * elapsed) / done;
}

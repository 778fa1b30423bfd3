import type { Overview } from '../../../state/runStore.ts';

/** How a run stands as a whole. */
export type RunOutcome = 'none' | 'empty' | 'running' | 'succeeded' | 'cancelled' | 'failed';

export function runOutcome({ run, tasks, summary }: Overview): RunOutcome {
  if (run === null || run.id === 0) return 'none';
  if (tasks.length === 0) return 'empty';
  if (run.endedAt === null) return 'running';
  if (summary.failed > 0) return 'failed';
  return summary.cancelled > 0 ? 'cancelled' : 'succeeded';
}

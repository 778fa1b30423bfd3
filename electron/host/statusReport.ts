import type { StatusReport } from '#shared/protocol/external.ts';
import { readTask } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';
import { summarize } from '#shared/sync/summary.ts';

/** What a report tells of. */
export type Reported = Pick<Run, 'info' | 'tasks' | 'cells' | 'steps' | 'errors'>;

const NOTHING = new Int32Array(0);

/** How a run stands; `now` is in milliseconds since it began. */
export function statusReport({ info, tasks, cells, steps, errors }: Reported, now: number): StatusReport {
  return {
    run: { ...info, now },
    summary: summarize(cells, tasks.length),
    tasks: tasks.map((identity, task) => Object.assign(readTask(cells, task), identity, { step: steps[task] ?? null })),
    errors,
  };
}

/** Before the first run. */
export function emptyReport(): StatusReport {
  return { run: null, summary: summarize(NOTHING, 0), tasks: [], errors: [] };
}

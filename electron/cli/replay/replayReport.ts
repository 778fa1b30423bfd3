import type { LiveRun } from '#electron/host/liveRun.ts';
import { type Reported, statusReport } from '#electron/host/statusReport.ts';
import type { Replay } from '#electron/host/trace/replay/replay.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import { ROW_WIDTH } from '#shared/sync/columns.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';

/** How the run stands where the replay is; with `only`, as if these were all of its tasks. */
export function replayReport(replay: Replay, only: readonly number[] | null): StatusReport {
  const { run } = replay.host.live as LiveRun;
  return statusReport(only === null ? run : partOf(run, only), replay.position);
}

function partOf({ info, tasks, cells, steps, errors }: Reported, only: readonly number[]): Reported {
  // The others have not joined the run yet.
  const there = only.filter((task) => task < tasks.length);
  const rows = new Int32Array(there.length * ROW_WIDTH);
  for (const [place, task] of there.entries()) {
    rows.set(cells.subarray(task * ROW_WIDTH, (task + 1) * ROW_WIDTH), place * ROW_WIDTH);
  }
  return {
    info,
    tasks: there.map((task) => tasks[task] as TaskIdentity),
    cells: rows,
    steps: there.map((task) => steps[task] ?? null),
    errors: errors
      .filter(({ task }) => there.includes(task))
      .map((line) => Object.assign({}, line, { task: there.indexOf(line.task) })),
  };
}

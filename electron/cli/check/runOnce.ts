import type { LiveRun } from '#electron/host/liveRun.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { readTask } from '#shared/sync/columns.ts';
import { LIMITS, SILENT_LOG } from '../ownHost.ts';
import { within } from '../within.ts';
import type { CheckedRun } from './checkedRun.ts';
import type { CheckedProvider } from './checkProvider.ts';
import { ProcessTap } from './processTap.ts';
import { RunWatcher } from './runWatcher.ts';
import type { Scenario } from './scenarios.ts';

/** One run of a scenario with a host of its own, from its start to the end of the provider's process. */
export async function runOnce(
  { tasks, cancelWhen, answersAfterMs }: Scenario,
  { launch, storeOf, listenAfterwardsMs }: CheckedProvider,
  endAfterMs: number,
): Promise<CheckedRun> {
  const tap = new ProcessTap(launch, answersAfterMs);
  let cancelled: number | null = null;
  const watcher = new RunWatcher(cancelWhen, () => {
    const live = host.live as LiveRun;
    host.cancelTask(live.run.info.id, 0);
    if (live.stateOf(0) === 'cancelling') cancelled = 0;
  });
  const host = new SyncHost({ launch: tap.launch, log: SILENT_LOG, limits: LIMITS, observers: [watcher] });
  try {
    host.sendReceive([storeOf(tasks)]);
    const live = host.live as LiveRun;
    const { run } = live;
    await within(endAfterMs, watcher.over);
    const endless = new Set([...run.tasks.keys()].filter((task) => !live.isEnded(task)));
    if (endless.size === 0) await within(listenAfterwardsMs, tap.ended);
    return {
      tasks: run.tasks.map((_, task) => ({
        ...readTask(run.cells, task),
        wasCancelled: task === cancelled,
        hasStalled: watcher.stalled.has(task),
        wasEndless: endless.has(task),
        hasOpenEvent: tap.openEvents.has(task),
      })),
      findings: [...run.findings],
      errors: [...run.errors],
    };
  } finally {
    await host.dispose();
  }
}

import type { RunPart, RunStore } from '#shared/schedule/runPlan.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';

/** A store as the host can reach it. */
export interface HostStore extends RunStore {
  /** Programs from outside are there already; all others get a process of their own. */
  readonly launch?: LaunchProvider;
  /** A program from outside that began by itself. */
  readonly isOutside?: true;
}

/** A task of the run and the part of its store that it is. */
export interface SessionTask {
  readonly task: number;
  readonly part: RunPart;
}

/** Task by task, what is synchronised. */
export interface PlannedTask {
  readonly store: HostStore;
  readonly part: RunPart;
}

export function planOf(stores: readonly HostStore[]): PlannedTask[] {
  return stores.flatMap((store) => store.parts.map((part) => ({ store, part })));
}

export function byStore(plan: readonly PlannedTask[], tasks: Iterable<number>): Map<HostStore, SessionTask[]> {
  const groups = new Map<HostStore, SessionTask[]>();
  for (const task of tasks) {
    const { store, part } = plan[task] as PlannedTask;
    const group = groups.get(store);
    if (group === undefined) groups.set(store, [{ task, part }]);
    else group.push({ task, part });
  }
  return groups;
}

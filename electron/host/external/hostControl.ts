import {
  type CancelParams,
  type SendReceiveParams,
  type StatusReport,
  USUAL_WATCH_MS,
  type WatchParams,
} from '#shared/protocol/external.ts';
import { readTask } from '#shared/sync/columns.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { Clock } from '../clock.ts';
import type { SyncHost } from '../syncHost.ts';

const NOTHING = new Int32Array(0);

/** What a command line may see and do: the same as the window. */
export class HostControl {
  readonly #host: SyncHost;
  readonly #clock: Clock;
  readonly #runAll: () => boolean;

  /** `runAll` starts a run of all that is set up, and says whether it did. */
  constructor(host: SyncHost, clock: Clock, runAll: () => boolean) {
    this.#host = host;
    this.#clock = clock;
    this.#runAll = runAll;
  }

  status(): StatusReport {
    const run = this.#host.live?.run;
    if (run === undefined) return { run: null, summary: summarize(NOTHING, 0), tasks: [], errors: [] };
    const { info, tasks, cells, steps, errors } = run;
    return {
      run: { ...info, now: this.#clock.now() - info.startedAt },
      summary: summarize(cells, tasks.length),
      tasks: tasks.map((identity, task) =>
        Object.assign(readTask(cells, task), identity, { step: steps[task] ?? null }),
      ),
      errors,
    };
  }

  sendReceive({ again }: SendReceiveParams): boolean {
    const run = this.#host.live?.run;
    if (again === undefined) return this.#runAll();
    return run !== undefined && this.#host.runAgain(run.info.id, again);
  }

  cancel({ task }: CancelParams): boolean {
    const run = this.#host.live?.run;
    if (run === undefined || !this.#host.isRunning) return false;
    if (task !== undefined) return this.#host.cancelTask(run.info.id, task);
    this.#host.cancelAll();
    return true;
  }

  /** `take` is given a report when something has changed, and says whether it could take it. */
  watch({ everyMs = USUAL_WATCH_MS }: WatchParams, take: (report: StatusReport) => boolean): () => void {
    let told = this.#host.changeCount;
    return this.#clock.every(everyMs, () => {
      const { changeCount } = this.#host;
      if (changeCount !== told && take(this.status())) told = changeCount;
    });
  }
}

import type { LiveRun } from '#electron/host/liveRun.ts';
import type { RunObserver } from '#electron/host/syncHost.ts';
import { readTask } from '#shared/sync/columns.ts';
import type { Scenario } from './scenarios.ts';

/** Sees a run go on: says when it is time to cancel, and when it is over. */
export class RunWatcher implements RunObserver {
  readonly stalled = new Set<number>();
  readonly over: Promise<void>;
  readonly #cancelWhen: Scenario['cancelWhen'];
  readonly #cancel: () => void;
  #live: LiveRun | null = null;
  #isCancelled = false;
  #onOver = (): void => {};

  constructor(cancelWhen: Scenario['cancelWhen'], cancel: () => void) {
    this.#cancelWhen = cancelWhen;
    this.#cancel = cancel;
    this.over = new Promise((resolve) => {
      this.#onOver = resolve;
    });
  }

  runStarted(live: LiveRun): void {
    this.#live = live;
  }

  runChanged(): void {
    if (this.#live === null) return;
    const { run, isOver } = this.#live;
    for (const task of run.tasks.keys()) if (readTask(run.cells, task).stalled) this.stalled.add(task);
    const first = readTask(run.cells, 0);
    if (!this.#isCancelled && first.state === 'processing' && this.#cancelWhen?.(first) === true) {
      this.#isCancelled = true;
      // Not in the middle of what the host is telling.
      queueMicrotask(this.#cancel);
    }
    if (isOver) this.#onOver();
  }
}

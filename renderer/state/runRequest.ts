import type { Bridge } from '#shared/protocol/bridge.ts';
import type { ScheduleStore } from './scheduleStore.ts';

/** F9, and what became of it: refused while working offline, until that has ended or something else has run. */
export class RunRequest {
  readonly #bridge: Bridge;
  readonly #runId: () => number | undefined;
  readonly #listeners = new Set<() => void>();
  /** The run that was shown when the last request was refused. */
  #refusedAt: number | undefined | null = null;

  constructor(bridge: Bridge, runId: () => number | undefined, schedule: ScheduleStore) {
    this.#bridge = bridge;
    this.#runId = runId;
    schedule.subscribe(() => {
      if (schedule.current?.workOffline === false) this.#setRefused(null);
    });
  }

  get isRefused(): boolean {
    return this.#refusedAt !== null && this.#refusedAt === this.#runId();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async make(): Promise<void> {
    const start = await this.#bridge.invoke('sendReceive', null);
    this.#setRefused(start === 'workingOffline' ? this.#runId() : null);
  }

  #setRefused(at: number | undefined | null): void {
    this.#refusedAt = at;
    for (const listener of this.#listeners) listener();
  }
}

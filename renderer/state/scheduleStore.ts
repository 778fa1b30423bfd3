import type { Bridge, ScheduleState } from '#shared/protocol/bridge.ts';
import type { Group } from '#shared/settings/groups.ts';

/** The Send/Receive groups and when they run, as the main process tells it; what is changed here is drawn at once. */
export class ScheduleStore {
  readonly #bridge: Bridge;
  readonly #listeners = new Set<() => void>();
  #told: ScheduleState | null = null;
  #current: ScheduleState | null = null;
  #saving = 0;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.onNews((news) => {
      if (news.type === 'schedule') this.#take(news.schedule);
    });
    void this.#ask();
  }

  /** Null until the main process has spoken. */
  get current(): ScheduleState | null {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async changeGroups(edit: (groups: readonly Group[]) => Group[]): Promise<void> {
    if (this.#current === null) return;
    const groups = edit(this.#current.groups);
    this.#show({ ...this.#current, groups });
    this.#saving += 1;
    try {
      await this.#bridge.invoke('saveGroups', groups);
    } finally {
      this.#saving -= 1;
      if (this.#saving === 0 && this.#told !== null) this.#show(this.#told);
    }
  }

  /** A window that was loaded anew has missed what was told before. What is told meanwhile is newer than the answer. */
  async #ask(): Promise<void> {
    const state = await this.#bridge.invoke('schedule', null);
    if (this.#told === null) this.#take(state);
  }

  #take(state: ScheduleState): void {
    this.#told = state;
    // News about an earlier change must not take back a later one that is still on its way.
    this.#show(this.#saving > 0 && this.#current !== null ? { ...state, groups: this.#current.groups } : state);
  }

  #show(state: ScheduleState): void {
    this.#current = state;
    for (const listener of this.#listeners) listener();
  }
}

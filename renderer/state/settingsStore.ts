import type { Bridge, WindowSettings } from '#shared/protocol/bridge.ts';

/** The user's choices as this window knows them; the main process has them and tells of changes. */
export class SettingsStore {
  readonly #listeners = new Set<() => void>();
  #current: WindowSettings;

  constructor(bridge: Bridge) {
    this.#current = bridge.settings;
    bridge.onNews((news) => {
      if (news.type !== 'settings') return;
      this.#current = news.settings;
      for (const listener of this.#listeners) listener();
    });
  }

  get current(): WindowSettings {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

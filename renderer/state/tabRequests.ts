import type { Bridge, DialogTab } from '#shared/protocol/bridge.ts';

/** Somebody outside of the window, at a notification or the tray, wants to see one of its tabs. */
export class TabRequests {
  readonly #listeners = new Set<(tab: DialogTab) => void>();

  constructor(bridge: Bridge) {
    bridge.onNews((news) => {
      if (news.type !== 'showTab') return;
      for (const listener of this.#listeners) listener(news.tab);
    });
  }

  subscribe(listener: (tab: DialogTab) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

import type { Bridge } from '#shared/protocol/bridge.ts';
import type { StoreTestNews } from '#shared/protocol/storeBridge.ts';

/** How the latest test of an account goes. */
export class StoreTestStore {
  readonly #listeners = new Set<() => void>();
  #current: StoreTestNews | null = null;

  constructor(bridge: Bridge) {
    bridge.onNews((news) => {
      if (news.type !== 'storeTest') return;
      this.#current = news.test;
      for (const listener of this.#listeners) listener();
    });
  }

  get current(): StoreTestNews | null {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

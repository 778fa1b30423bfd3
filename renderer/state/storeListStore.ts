import type { Bridge } from '#shared/protocol/bridge.ts';
import type { StoreListing } from '#shared/protocol/storeBridge.ts';

/** The accounts, from when somebody looks at them on. */
export class StoreListStore {
  readonly #bridge: Bridge;
  readonly #listeners = new Set<() => void>();
  #current: StoreListing | null = null;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.onNews((news) => {
      if (news.type === 'stores') this.#take(news.listing);
    });
  }

  /** Null until they are there. */
  get current(): StoreListing | null {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#current === null) void this.#ask();
    return () => this.#listeners.delete(listener);
  }

  async #ask(): Promise<void> {
    const listing = await this.#bridge.invoke('stores', null);
    // News that came in the meantime are newer.
    if (this.#current === null) this.#take(listing);
  }

  #take(listing: StoreListing): void {
    this.#current = listing;
    for (const listener of this.#listeners) listener();
  }
}

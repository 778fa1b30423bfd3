import type { Bridge, WindowNews } from '#shared/protocol/bridge.ts';

/** Something that changes, and what it is now. */
export interface Told<T> {
  readonly current: T;
  subscribe(listener: () => void): () => void;
}

interface Source<T> {
  /** Until there is something better. */
  readonly initial: T;
  /** Undefined, if the news is of something else. */
  readonly read: (news: WindowNews) => T | undefined;
  /** What was told before this window was there. */
  readonly ask?: () => Promise<T>;
}

/** One thing as the main process tells it. */
export class ToldStore<T> implements Told<T> {
  readonly #listeners = new Set<() => void>();
  readonly #ask: (() => Promise<T>) | undefined;
  #current: T;
  #isTold = false;

  constructor(bridge: Bridge, { initial, read, ask }: Source<T>) {
    this.#current = initial;
    this.#ask = ask;
    bridge.onNews((news) => {
      const told = read(news);
      if (told !== undefined) this.#take(told);
    });
  }

  get current(): T {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Once it was told, there is nothing to ask; what is told meanwhile is newer than the answer. */
  async ask(): Promise<void> {
    if (this.#isTold || this.#ask === undefined) return;
    const answer = await this.#ask();
    if (!this.#isTold) this.#take(answer);
  }

  #take(told: T): void {
    this.#isTold = true;
    this.#current = told;
    for (const listener of this.#listeners) listener();
  }
}

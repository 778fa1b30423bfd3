import type { Clock } from '../clock.ts';

interface Timer {
  due: number;
  readonly every: number | null;
  readonly action: () => void;
}

/** A clock that goes when it is told to, and runs what has become due in order. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    return this.#add({ due: this.#now + ms, every: null, action });
  }

  every(ms: number, action: () => void): () => void {
    return this.#add({ due: this.#now + ms, every: ms, action });
  }

  /** Nothing is ever to happen by itself. */
  get isIdle(): boolean {
    return this.#timers.size === 0;
  }

  advance(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const next = [...this.#timers].filter(({ due }) => due <= until).toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      this.#now = next.due;
      if (next.every === null) this.#timers.delete(next);
      else next.due += next.every;
      next.action();
    }
    this.#now = until;
  }

  #add(timer: Timer): () => void {
    this.#timers.add(timer);
    return () => void this.#timers.delete(timer);
  }
}

import type { Clock } from '../../clock.ts';

interface Timer {
  due: number;
  readonly every: number | null;
  readonly action: () => void;
}

/** For a publisher: the time of a replay, and waits in real time. */
export function shownClock(now: () => number, real: Clock): Clock {
  return {
    now,
    after: (ms, action) => real.after(ms, action),
    every: (ms, action) => real.every(ms, action),
  };
}

/** After a gap in a recording as long as this, nobody wants each half second of it: it is as if the machine had slept. */
const LONGEST_GAP_MS = 600_000;

/** The time of a replay: it goes where it is told, and what has become due on the way is done in order. */
export class ReplayClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();
  /** Nothing is due before this. Asked for each call, so that the timers need not be looked through. */
  #nextDue = Number.POSITIVE_INFINITY;

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    return this.#add({ due: this.#now + ms, every: null, action });
  }

  every(ms: number, action: () => void): () => void {
    return this.#add({ due: this.#now + ms, every: ms, action });
  }

  /** Never goes back. */
  advanceTo(time: number): void {
    this.#now = Math.max(this.#now, time - LONGEST_GAP_MS);
    while (this.#nextDue <= time) this.#runNext(time);
    this.#now = Math.max(this.#now, time);
  }

  #runNext(until: number): void {
    const next = this.#earliest();
    if (next !== undefined && next.due <= until) {
      this.#now = Math.max(this.#now, next.due);
      if (next.every === null) this.#timers.delete(next);
      else next.due = this.#now + next.every;
      next.action();
    }
    this.#nextDue = this.#earliest()?.due ?? Number.POSITIVE_INFINITY;
  }

  #earliest(): Timer | undefined {
    let earliest: Timer | undefined;
    for (const timer of this.#timers) if (earliest === undefined || timer.due < earliest.due) earliest = timer;
    return earliest;
  }

  #add(timer: Timer): () => void {
    this.#timers.add(timer);
    this.#nextDue = Math.min(this.#nextDue, timer.due);
    return () => void this.#timers.delete(timer);
  }
}

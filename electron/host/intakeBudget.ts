import type { Clock } from './clock.ts';

/** What may be spent at once before a provider has to wait. */
const BURST_MS = 3;

/**
 * Keeps a provider that floods from taking the host for itself: time spent on its calls is a debt that is paid off at a
 * fixed share of the time that passes, and as long as there is debt the answers that let it send more are held back.
 */
export class IntakeBudget {
  readonly #clock: Clock;
  readonly #share: number;
  #debt = 0;
  #paidUntil: number;

  constructor(clock: Clock, share: number) {
    this.#clock = clock;
    this.#share = share;
    this.#paidUntil = clock.now();
  }

  /** Notes what was spent, and tells how long to wait before asking for more. */
  spend(ms: number): number {
    const now = this.#clock.now();
    this.#debt = Math.max(0, this.#debt - (now - this.#paidUntil) * this.#share) + ms;
    this.#paidUntil = now;
    return Math.max(0, this.#debt - BURST_MS) / this.#share;
  }
}

/** Asks the system whether the network is metered. The answer never comes at once. */
export type AskMetered = (answer: (isMetered: boolean) => void) => void;

/** To ask is to start a program. */
const ASK_AGAIN_AFTER_MS = 60_000;

/** Whether the network is metered: asked when somebody wants to know, and not again within a minute. */
export class MeteredNetwork {
  readonly #ask: AskMetered;
  readonly #onAnswer: () => void;
  #isMetered: boolean | null = null;
  #askedAt = Number.NEGATIVE_INFINITY;

  constructor(ask: AskMetered, onAnswer: () => void) {
    this.#ask = ask;
    this.#onAnswer = onAnswer;
  }

  /** Null while that is being asked. `now` is in milliseconds, and counts sleep: a machine wakes up in other places. */
  isMetered(now: number): boolean | null {
    if (now - this.#askedAt >= ASK_AGAIN_AFTER_MS) {
      this.#askedAt = now;
      this.#isMetered = null;
      this.#ask((isMetered) => this.#take(isMetered, now));
    }
    return this.#isMetered;
  }

  #take(isMetered: boolean, askedAt: number): void {
    if (askedAt !== this.#askedAt) return;
    this.#isMetered = isMetered;
    this.#onAnswer();
  }
}

/** `counting` towards closing; `paused` while the pointer is in the window; `staying` when it is not to close. */
type ClosingPhase = 'staying' | 'counting' | 'paused';

export interface Closing {
  readonly phase: ClosingPhase;
  readonly secondsLeft: number;
}

export const CLOSES_AFTER_SECONDS = 5;
const SECOND = 1_000;
const STAYING: Closing = { phase: 'staying', secondsLeft: 0 };
const PAUSED: Closing = { phase: 'paused', secondsLeft: CLOSES_AFTER_SECONDS };

/**
 * Closes the window a few seconds after a clean run, unless somebody is there: a pointer in the window holds it for as
 * long as it stays, and whoever uses the window keeps it for good.
 */
export class AutoClose {
  readonly #close: () => void;
  readonly #listeners = new Set<() => void>();
  #current = STAYING;
  #pointerInside = false;
  #timer: ReturnType<typeof setInterval> | null = null;

  constructor(close: () => void) {
    this.#close = close;
  }

  get current(): Closing {
    return this.#current;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A run has just ended that leaves nothing to look at. */
  runEndedCleanly(): void {
    this.#countOrPause();
  }

  /** The pointer came in or left. */
  pointerMoved(inside: boolean): void {
    this.#pointerInside = inside;
    if (this.#current.phase !== 'staying') this.#countOrPause();
  }

  /** Until the next clean run. */
  stay(): void {
    if (this.#current.phase !== 'staying') this.#become(STAYING);
  }

  #countOrPause(): void {
    if (this.#pointerInside) this.#become(PAUSED);
    else if (this.#current.phase !== 'counting') this.#become({ phase: 'counting', secondsLeft: CLOSES_AFTER_SECONDS });
  }

  #tick(): void {
    const secondsLeft = this.#current.secondsLeft - 1;
    if (secondsLeft > 0) {
      this.#become({ phase: 'counting', secondsLeft });
    } else {
      this.#become(STAYING);
      this.#close();
    }
  }

  #become(next: Closing): void {
    this.#current = next;
    const counting = next.phase === 'counting';
    if (counting && this.#timer === null) this.#timer = setInterval(() => this.#tick(), SECOND);
    if (!counting && this.#timer !== null) {
      clearInterval(this.#timer);
      this.#timer = null;
    }
    for (const listener of this.#listeners) listener();
  }
}

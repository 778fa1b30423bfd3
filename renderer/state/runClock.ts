import type { StateMessage } from '#shared/protocol/bridge.ts';

const TICK_MS = 1_000;

/** The host's time in this window, and a tick a second for what depends on it, as long as a run is going on. */
export class RunClock {
  readonly #listeners = new Set<() => void>();
  #runId: number | null = null;
  #offset = 0;
  #ticks = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  receive(message: StateMessage): void {
    const offset = message.now - performance.now();
    if (message.type === 'snapshot' && message.run.id !== this.#runId) {
      this.#runId = message.run.id;
      this.#offset = offset;
    }
    // A message that was long on its way says too early a time; the largest offset is the one with the shortest way.
    this.#offset = Math.max(this.#offset, offset);
    if (message.run !== null) this.#setTicking(message.run.endedAt === null);
  }

  /** Milliseconds since the run began. */
  now(): number {
    return performance.now() + this.#offset;
  }

  get ticks(): number {
    return this.#ticks;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #setTicking(ticking: boolean): void {
    if (ticking === (this.#timer !== null)) return;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = ticking ? setInterval(() => this.#tick(), TICK_MS) : null;
  }

  #tick(): void {
    this.#ticks += 1;
    for (const listener of this.#listeners) listener();
  }
}

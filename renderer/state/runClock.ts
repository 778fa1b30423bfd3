import type { StateMessage } from '#shared/protocol/bridge.ts';

const TICK_MS = 1_000;

interface ReplayTime {
  readonly position: number;
  /** 0 while it stands still. */
  readonly speed: number;
}

/** The host's time in this window, and a tick a second for what depends on it, as long as a run is going on. */
export class RunClock {
  readonly #listeners = new Set<() => void>();
  #offset = 0;
  #replay: ReplayTime | null = null;
  #replayAt = 0;
  #ticks = 0;
  #timer: ReturnType<typeof setInterval> | null = null;

  receive(message: StateMessage): void {
    const offset = message.now - performance.now();
    // A message that was long on its way says too early a time; the largest offset is the one with the shortest way.
    this.#offset = message.type === 'snapshot' ? offset : Math.max(this.#offset, offset);
    if (message.run !== null) this.#setTicking(message.run.endedAt === null);
  }

  /** In a replay it is as late as the replay has come; null when there is none any more. */
  follow(replay: ReplayTime | null): void {
    if (replay === null && this.#replay === null) return;
    this.#replay = replay;
    this.#replayAt = performance.now();
    this.#tick();
  }

  /** Milliseconds since the run began. */
  now(): number {
    if (this.#replay !== null) {
      return this.#replay.position + (performance.now() - this.#replayAt) * this.#replay.speed;
    }
    return performance.now() + this.#offset;
  }

  /** When the run began, in milliseconds since 1970; a little later or earlier each time that it is asked. */
  beganAt(): number {
    return Date.now() - this.now();
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

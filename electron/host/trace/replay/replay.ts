import type { Trace } from '#shared/trace/trace.ts';
import type { Clock } from '../../clock.ts';
import type { RunObserver, SyncHost } from '../../syncHost.ts';
import { Playthrough } from './playthrough.ts';
import { shownClock } from './replayClock.ts';

/** So many rows at once are a few milliseconds' work; then others get their turn. */
const ROWS_AT_ONCE = 4_000;
const GO_ON_EVERY_MS = 16;

const SLOWEST = 0.5;
const FASTEST = 100;

/** As fast as it goes. */
export const AT_ONCE = Number.POSITIVE_INFINITY;

interface ReplayOptions {
  readonly trace: Trace;
  /** The real one. */
  readonly clock: Clock;
  /**
   * Who is told of the replayed run as of any other; after a jump back in time, of a new one. They get a clock that tells
   * the time of the replay and waits in real time.
   */
  readonly observe: (clock: Clock) => readonly RunObserver[];
}

/** Plays a recording: at any speed, with pauses, and from any place. */
export class Replay {
  readonly #trace: Trace;
  readonly #clock: Clock;
  readonly #observers: readonly RunObserver[];
  #playthrough: Playthrough;
  /** The time that it is to get to before it is shown again; null while it is not jumping. */
  #jumpTo: number | null = null;
  #arrived = (): void => {};
  /** Whose run the observers know. */
  #shown: Playthrough | null = null;
  #speed = 0;
  #movedAt = 0;
  #callOff = (): void => {};

  constructor({ trace, clock, observe }: ReplayOptions) {
    this.#trace = trace;
    this.#clock = clock;
    this.#playthrough = new Playthrough(trace);
    this.#observers = observe(shownClock(() => this.position, clock));
    this.#show();
  }

  get host(): SyncHost {
    return this.#playthrough.host;
  }

  /** Milliseconds since the run began, as is `duration`. */
  get position(): number {
    return this.#playthrough.clock.now();
  }

  get duration(): number {
    return durationOf(this.#trace);
  }

  get isPlaying(): boolean {
    return this.#speed > 0;
  }

  /** Times the speed of the recording: 0.5 to 100, or AT_ONCE. */
  play(speed = 1): void {
    this.#speed = speed === AT_ONCE ? speed : Math.min(FASTEST, Math.max(SLOWEST, speed));
    this.#movedAt = this.#clock.now();
    this.#goOnAfter(0);
  }

  pause(): void {
    this.#speed = 0;
  }

  /** Resolves when it is there, or is on its way to yet another place. */
  seek(time: number): Promise<void> {
    this.#arrived();
    this.#playthrough.onChange = () => {};
    if (time < this.position) {
      void this.#playthrough.dispose();
      this.#playthrough = new Playthrough(this.#trace);
    }
    this.#jumpTo = Math.min(time, this.duration);
    return new Promise((resolve) => {
      this.#arrived = resolve;
      this.#goOnAfter(0);
    });
  }

  async dispose(): Promise<void> {
    this.pause();
    this.#callOff();
    this.#arrived();
    await this.#playthrough.dispose();
  }

  #goOnAfter(ms: number): void {
    this.#callOff();
    this.#callOff = this.#clock.after(ms, () => this.#goOn());
  }

  #goOn(): void {
    const isThere = this.#jumpTo === null ? this.#move() : this.#jump(this.#jumpTo);
    if (!isThere) this.#goOnAfter(0);
    else if (this.isPlaying) this.#goOnAfter(GO_ON_EVERY_MS);
  }

  #jump(time: number): boolean {
    if (!this.#playthrough.goOn(time, ROWS_AT_ONCE)) return false;
    this.#jumpTo = null;
    this.#movedAt = this.#clock.now();
    this.#show();
    this.#arrived();
    return true;
  }

  #move(): boolean {
    if (!this.isPlaying) return true;
    const now = this.#clock.now();
    const isThere = this.#playthrough.goOn(this.#target(now), ROWS_AT_ONCE);
    this.#movedAt = now;
    if (isThere && this.position >= this.duration) this.pause();
    return isThere;
  }

  #target(now: number): number {
    if (this.#speed === AT_ONCE) return this.duration;
    return Math.min(this.duration, this.position + (now - this.#movedAt) * this.#speed);
  }

  /** The observers see what the replay has come to. */
  #show(): void {
    const playthrough = this.#playthrough;
    for (const observer of this.#observers) {
      if (playthrough === this.#shown) observer.runChanged();
      else observer.runStarted(playthrough.live);
    }
    this.#shown = playthrough;
    playthrough.onChange = () => {
      for (const observer of this.#observers) observer.runChanged();
    };
  }
}

/** Milliseconds from the begin of the run to what was recorded last. */
export function durationOf({ rows }: Trace): number {
  return rows.end === rows.first ? 0 : rows.row(rows.end - 1).at / 1_000;
}

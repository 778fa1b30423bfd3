import type { Clock } from '../clock.ts';
import type { LiveRun } from '../liveRun.ts';
import type { RunObserver } from '../syncHost.ts';
import type { RunBatch } from './batch.ts';
import { RunFollower } from './runFollower.ts';

interface RecorderOptions {
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly timeOfDay: () => number;
  /** Resolves with whether it has been written. */
  readonly write: (batch: RunBatch) => Promise<boolean>;
}

/** What is lost if the app is killed. */
const LOOK_EVERY_MS = 500;
/** A task has ended, or the run. */
const LOOK_AT_ENDS_EVERY_MS = 100;
/** After a full part, as many times as long as it took to write: a run with thousands of busy tasks would keep a core at work. */
const REST = 9;
const MAX_REST_MS = 2_000;
/** A disk that is full does not become empty at once. */
const TRY_AGAIN_AFTER_MS = 10_000;
/** Runs that could not be written are held for later, up to this many. */
const MAX_WAITING_RUNS = 20;

/**
 * Tells the history what is new about the runs: at most a few times a second, a part at a time, and the next part only
 * when the one before has been written. A part that could not be written is no loss: then all is told anew.
 */
export class HistoryRecorder implements RunObserver {
  readonly #clock: Clock;
  readonly #timeOfDay: () => number;
  readonly #write: RecorderOptions['write'];
  /** The newest run last; it may go on after its end. */
  #followers: RunFollower[] = [];
  #writing: Promise<void> | null = null;
  #lastLook = Number.NEGATIVE_INFINITY;
  #restedAt = Number.NEGATIVE_INFINITY;
  /** As it was at the last look. */
  #unfinished = 0;
  #due = Number.POSITIVE_INFINITY;
  #callOffLook = (): void => {};

  constructor({ clock, timeOfDay, write }: RecorderOptions) {
    this.#clock = clock;
    this.#timeOfDay = timeOfDay;
    this.#write = write;
  }

  runStarted(live: LiveRun): void {
    // A program that joins has begun a little later than the run.
    const startedAt = Math.round(this.#timeOfDay() - (live.now() - live.run.info.startedAt));
    this.#followers = [...this.#followers.slice(1 - MAX_WAITING_RUNS), new RunFollower(live, startedAt)];
    this.#plan(LOOK_AT_ENDS_EVERY_MS);
  }

  runChanged(): void {
    const unfinished = this.#newest?.run.unfinished ?? 0;
    this.#plan(unfinished === this.#unfinished ? LOOK_EVERY_MS : LOOK_AT_ENDS_EVERY_MS);
  }

  /** Writes all that is known; resolves when that is done, or cannot be. */
  async flush(): Promise<void> {
    this.#callOffLook();
    this.#due = Number.POSITIVE_INFINITY;
    await this.#writing;
    while (await this.#writeNext()) continue;
  }

  #plan(afterLastLook: number): void {
    if (this.#writing !== null) return;
    this.#planAt(this.#afterRest(Math.max(this.#clock.now(), this.#lastLook + afterLastLook)));
  }

  /** What is over changes no more, and is soon written. */
  #afterRest(due: number): number {
    return this.#newest?.isOver === true ? due : Math.max(due, this.#restedAt);
  }

  #planAt(due: number): void {
    if (due >= this.#due) return;
    this.#callOffLook();
    this.#due = due;
    this.#callOffLook = this.#clock.after(due - this.#clock.now(), () => this.#look());
  }

  #look(): void {
    this.#due = Number.POSITIVE_INFINITY;
    this.#lastLook = this.#clock.now();
    this.#unfinished = this.#newest?.run.unfinished ?? 0;
    this.#writing = this.#writeAndPlan();
  }

  async #writeAndPlan(): Promise<void> {
    const began = this.#clock.now();
    const isWritten = await this.#writeNext();
    const now = this.#clock.now();
    this.#writing = null;
    if (isWritten === null) return;
    if (!isWritten) return this.#planAt(now + TRY_AGAIN_AFTER_MS);
    if (this.#followers.some(({ hasMore }) => hasMore)) {
      this.#restedAt = now + Math.min((now - began) * REST, MAX_REST_MS);
      this.#planAt(this.#afterRest(now));
    } else {
      // Whatever has happened while this was written.
      this.runChanged();
    }
  }

  /** Null if there is nothing to write. */
  async #writeNext(): Promise<boolean | null> {
    for (const follower of this.#followers) {
      const batch = follower.take();
      if (batch === null) continue;
      const isWritten = await this.#write(batch);
      if (!isWritten) follower.forget();
      return isWritten;
    }
    this.#followers = this.#followers.filter(({ live }) => live === this.#newest || !live.isOver);
    return null;
  }

  get #newest(): LiveRun | undefined {
    return this.#followers.at(-1)?.live;
  }
}

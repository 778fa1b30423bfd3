import type { Clock } from '#electron/host/clock.ts';
import type { LiveRun } from '#electron/host/liveRun.ts';
import type { RunObserver } from '#electron/host/syncHost.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { Run } from '#shared/sync/run.ts';
import { type Status, statusOf } from '#shared/sync/status.ts';

/** What is known when a run has come to its end. */
export interface RunEnd {
  readonly run: Run;
  /** The errors since it began, or since it ended before: a run goes on when tasks are run again or join it. */
  readonly newErrors: readonly ErrorLine[];
}

export interface StatusListener {
  /** Also when a run that was over goes on. */
  runBegan(): void;
  runEnded(end: RunEnd): void;
  statusChanged(status: Status): void;
}

interface StatusSource {
  readonly clock: Clock;
  readonly isOnline: () => boolean;
  readonly listener: StatusListener;
}

/** Each look goes over all rows; nobody reads a tooltip faster than this. */
const LOOK_EVERY_MS = 250;
/** Electron does not tell when the network comes back. */
const LOOK_OFFLINE_EVERY_MS = 10_000;

/** Turns the host's thousands of changes a second into a few looks at the whole, and none while nothing happens. */
export class StatusWatcher implements RunObserver {
  readonly #clock: Clock;
  readonly #isOnline: () => boolean;
  readonly #listener: StatusListener;
  #live: LiveRun | null = null;
  #isOver = true;
  /** The lines of the list of errors that an earlier end of this run has told of. */
  #toldErrors = 0;
  #lastLook = Number.NEGATIVE_INFINITY;
  #isLookPlanned = false;
  #callOffLook = (): void => {};

  constructor({ clock, isOnline, listener }: StatusSource) {
    this.#clock = clock;
    this.#isOnline = isOnline;
    this.#listener = listener;
  }

  runStarted(live: LiveRun): void {
    this.#live = live;
    this.#isOver = true;
    this.#toldErrors = 0;
    if (live.isOver) this.look();
    else this.#turn(live);
  }

  runChanged(): void {
    const live = this.#live;
    if (live === null) return;
    if (live.isOver !== this.#isOver) this.#turn(live);
    else if (!this.#isLookPlanned) {
      this.#lookAfter(Math.max(0, this.#lastLook + LOOK_EVERY_MS - this.#clock.now()));
    }
  }

  /** Tells how things are now. */
  look(): void {
    this.#callOffLook();
    this.#isLookPlanned = false;
    this.#lastLook = this.#clock.now();
    const status = statusOf(this.#live?.run ?? null, this.#isOnline());
    this.#listener.statusChanged(status);
    if (status.kind === 'offline') this.#lookAfter(LOOK_OFFLINE_EVERY_MS);
  }

  #lookAfter(ms: number): void {
    this.#callOffLook();
    this.#callOffLook = this.#clock.after(ms, () => this.look());
    this.#isLookPlanned = true;
  }

  #turn({ run, isOver }: LiveRun): void {
    this.#isOver = isOver;
    if (isOver) {
      const newErrors = run.errors
        .slice(this.#toldErrors)
        .filter(({ severity, isPast }) => severity === 'error' && !isPast);
      this.#toldErrors = run.errors.length;
      this.#listener.runEnded({ run, newErrors });
    } else {
      this.#listener.runBegan();
    }
    this.look();
  }
}

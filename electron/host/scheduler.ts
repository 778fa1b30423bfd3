import { pauseLeft, type SchedulePause } from '#shared/schedule/pause.ts';
import { advance, beginTimeline, type Moment, type Timeline } from '#shared/schedule/timeline.ts';
import {
  emptyTimetable,
  nextRun,
  type Situation,
  type Timetable,
  withBegun,
  withEnded,
  withGroups,
} from '#shared/schedule/timetable.ts';
import type { Group, GroupSettings } from '#shared/settings/groups.ts';
import type { Clock } from './clock.ts';
import type { GroupRunListener } from './groupRunner.ts';
import { type AskMetered, MeteredNetwork } from './network/meteredNetwork.ts';

/** Which groups run next by themselves, and when, by the wall clock. While a run is going on, the time may have passed. */
export interface ComingRun {
  readonly groups: readonly Group[];
  readonly at: number;
  /** It is time, and the network is metered. */
  readonly isHeldBack: boolean;
}

export interface SchedulerOptions {
  readonly clock: Clock;
  /** Milliseconds since 1970; somebody may set it. */
  readonly wall: () => number;
  readonly isNetworkUp: () => boolean;
  readonly askMetered: AskMetered;
  readonly settings: () => GroupSettings;
  readonly runner: {
    readonly isRunning: boolean;
    sendReceiveIfAny(groups: readonly Group[]): boolean;
  };
  /** The time for which schedules were disabled is over: it is to be taken out of the settings. */
  readonly endPause: () => void;
  /** `coming` is another one. */
  readonly onChange: () => void;
}

/** Nobody tells of a network that has gone, come back or become a metered one, or of a clock that was set. */
const LOOK_EVERY_MS = 30_000;
/** After sleep the network takes a moment. */
const WAKE_UP_MS = 10_000;
/** A machine that is about to sleep may be kept from it without anybody being told. */
const FALL_ASLEEP_MS = 60_000;
/** Times of the wall clock come out a little different each time. */
const SAME_TIME_MS = 2_000;

/** Has groups run when their time has come. */
export class Scheduler implements GroupRunListener {
  readonly #options: SchedulerOptions;
  readonly #metered: MeteredNetwork;
  #timeline: Timeline;
  #timetable: Timetable = emptyTimetable;
  #pause: SchedulePause | null = null;
  /** In elapsed milliseconds; for ever if nobody knows. */
  #pausedUntil = 0;
  /** Nothing begins before then, by the monotonic clock. */
  #quietUntil = 0;
  #isHeldBack = false;
  #coming: ComingRun | null = null;
  #callOffLook = (): void => {};
  #isDisposed = false;

  constructor(options: SchedulerOptions) {
    this.#options = options;
    this.#metered = new MeteredNetwork(options.askMetered, () => this.#look());
    this.#timeline = beginTimeline(this.#moment());
  }

  /** Null if no run is to come. */
  get coming(): ComingRun | null {
    return this.#coming;
  }

  /** Also to begin with. */
  settingsChanged(): void {
    this.#timeline = advance(this.#timeline, this.#moment());
    const { groups, pause } = this.#options.settings();
    const { elapsed, wall } = this.#timeline;
    this.#timetable = withGroups(this.#timetable, groups, elapsed);
    if (pause !== null && pause !== this.#pause) {
      this.#pausedUntil = elapsed + (pauseLeft(pause, wall) ?? Number.POSITIVE_INFINITY);
    }
    this.#pause = pause;
    this.#look();
  }

  groupsBegan(ids: readonly string[]): void {
    this.#timeline = advance(this.#timeline, this.#moment());
    this.#timetable = withBegun(this.#timetable, ids, this.#timeline.elapsed);
    // From here on it is this run that others wait for.
    this.#isHeldBack = false;
    this.#plan();
  }

  runOver(ids: readonly string[]): void {
    this.#timeline = advance(this.#timeline, this.#moment());
    this.#timetable = withEnded(this.#timetable, ids, this.#situation(), this.#timeline.elapsed);
    this.#look();
  }

  /** The machine is about to sleep. */
  suspended(): void {
    this.#quietUntil = this.#options.clock.now() + FALL_ASLEEP_MS;
  }

  /** The machine has woken up. */
  resumed(): void {
    this.#quietUntil = this.#options.clock.now() + WAKE_UP_MS;
    this.#look();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#callOffLook();
  }

  #look(): void {
    if (this.#isDisposed) return;
    this.#timeline = advance(this.#timeline, this.#moment());
    const { elapsed, monotonic } = this.#timeline;
    // What follows from that comes back here.
    if (this.#pause !== null && elapsed >= this.#pausedUntil) return this.#options.endPause();
    const next = nextRun(this.#timetable, this.#situation(), elapsed);
    const { runner } = this.#options;
    const isTime = next !== null && next.at <= elapsed && monotonic >= this.#quietUntil && !runner.isRunning;
    if (!isTime) this.#isHeldBack = false;
    else if (this.#mayUseNetwork()) runner.sendReceiveIfAny(next.groups);
    this.#plan();
  }

  /** Whoever does not know yet says no, and looks again when it is known. */
  #mayUseNetwork(): boolean {
    const isMetered = this.#options.settings().onMetered ? false : this.#metered.isMetered(this.#timeline.elapsed);
    if (isMetered !== null) this.#isHeldBack = isMetered;
    return isMetered === false;
  }

  /** Says what is to come, and looks again when it may have. */
  #plan(): void {
    if (this.#isDisposed) return;
    const { elapsed, wall, monotonic } = this.#timeline;
    const next = nextRun(this.#timetable, this.#situation(), elapsed);
    const isHeldBack = this.#isHeldBack;
    this.#setComing(next === null ? null : { groups: next.groups, at: wall + next.at - elapsed, isHeldBack });
    this.#callOffLook();
    const { groups } = this.#options.settings();
    if (!groups.some(({ online, offline }) => online.isScheduled || offline.isScheduled) && this.#pause === null)
      return;
    const changes = [next?.at ?? elapsed, this.#pause === null ? elapsed : this.#pausedUntil]
      .filter((at) => at > elapsed)
      .map((at) => at - elapsed);
    const quiet = this.#quietUntil > monotonic ? this.#quietUntil - monotonic : LOOK_EVERY_MS;
    this.#callOffLook = this.#options.clock.after(Math.min(LOOK_EVERY_MS, quiet, ...changes), () => this.#look());
  }

  #setComing(coming: ComingRun | null): void {
    if (isSame(coming, this.#coming)) return;
    this.#coming = coming;
    this.#options.onChange();
  }

  #situation(): Situation {
    if (this.#pause !== null) return 'disabled';
    return this.#options.settings().workOffline || !this.#options.isNetworkUp() ? 'offline' : 'online';
  }

  #moment(): Moment {
    return { wall: this.#options.wall(), monotonic: this.#options.clock.now() };
  }
}

function isSame(a: ComingRun | null, b: ComingRun | null): boolean {
  if (a === null || b === null) return a === b;
  const ids = ({ groups }: ComingRun): string => groups.map(({ id, name }) => `${id} ${name}`).join('\n');
  return Math.abs(a.at - b.at) < SAME_TIME_MS && a.isHeldBack === b.isHeldBack && ids(a) === ids(b);
}

import type { Limits, Store } from '#shared/settings/stores.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { type Clock, systemClock } from './clock.ts';
import { LiveRun } from './liveRun.ts';
import type { Log } from './log.ts';
import { watchForStalls } from './stallClock.ts';
import { type SessionSurroundings, StoreSession } from './storeSession.ts';
import { tasksOf } from './storeTasks.ts';

/** What wants to know about runs: the window's publisher, later the history and the tray. */
export interface RunObserver {
  runStarted(live: LiveRun): void;
  /** Something changed since the last time; `live.changes` says what. */
  runChanged(): void;
}

export interface HostOptions {
  readonly launch: LaunchProvider;
  readonly log: Log;
  readonly limits: Limits;
  readonly observer: RunObserver;
  readonly clock?: Clock;
  readonly intakeShare?: number;
}

/**
 * Leaves the host most of its time for windows and people while a provider floods. Unpacking a batch costs more than
 * taking it and cannot be measured from here: this share makes about 30 % of a core in all.
 */
const INTAKE_SHARE = 0.095;

/** Runs synchronisations: one run at a time, one provider process for each of its stores. */
export class SyncHost {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #observer: RunObserver;
  readonly #stallAfterMs: number;
  readonly #around: SessionSurroundings;
  #live: LiveRun | null = null;
  /** The last run whose end was written down. */
  #logged: LiveRun | null = null;
  #sessions: StoreSession[] = [];
  /** Also those of earlier runs whose processes have not ended yet. */
  readonly #open = new Set<StoreSession>();
  #stopStallClock = (): void => {};
  #runs = 0;

  constructor({ launch, log, limits, observer, clock = systemClock, intakeShare = INTAKE_SHARE }: HostOptions) {
    this.#clock = clock;
    this.#log = log;
    this.#observer = observer;
    this.#stallAfterMs = limits.stallAfterSeconds * 1_000;
    this.#around = { launch, clock, log, cancelGraceMs: limits.cancelGraceSeconds * 1_000, intakeShare };
  }

  get isRunning(): boolean {
    return this.#live !== null && !this.#live.isOver;
  }

  get live(): LiveRun | null {
    return this.#live;
  }

  /** Starts a run over these stores; false if one is going on. */
  sendReceive(stores: readonly Store[]): boolean {
    if (this.isRunning) return false;
    this.#runs += 1;
    const live = new LiveRun(this.#runs, tasksOf(stores), this.#clock, this.#log, () => this.#changed(live));
    this.#live = live;
    this.#log.info(`Send/Receive ${this.#runs}: ${live.run.tasks.length} tasks of ${stores.length} stores`);
    this.#observer.runStarted(live);
    this.#stopStallClock();
    this.#stopStallClock = watchForStalls(live, this.#clock, this.#stallAfterMs);
    this.#sessions = openSessions(stores, live, this.#around);
    for (const session of this.#sessions) {
      this.#open.add(session);
      void session.ended.then(() => this.#open.delete(session));
    }
    this.#changed(live);
    return true;
  }

  /** False if the run is another one by now, or has no such task. */
  cancelTask(runId: number, task: number): boolean {
    const session = this.#runs === runId ? this.#sessions.find((candidate) => candidate.owns(task)) : undefined;
    session?.cancel(task);
    return session !== undefined;
  }

  cancelAll(): void {
    for (const session of this.#sessions) session.cancelAll();
  }

  /** Ends every provider process; resolves when they are gone. */
  async dispose(): Promise<void> {
    this.#stopStallClock();
    const open = [...this.#open];
    for (const session of open) session.kill();
    await Promise.all(open.map(({ ended }) => ended));
  }

  #changed(live: LiveRun): void {
    if (live !== this.#live) return; // late words about a run that nobody looks at any more
    this.#observer.runChanged();
    if (live.isOver && live !== this.#logged) this.#runOver(live);
  }

  #runOver(live: LiveRun): void {
    this.#logged = live;
    this.#stopStallClock();
    const { succeeded, failed, cancelled } = summarize(live.run.cells, live.run.tasks.length);
    this.#log.info(
      `Send/Receive ${live.run.info.id} is over: ${succeeded} succeeded, ${failed} failed, ${cancelled} cancelled`,
    );
  }
}

function openSessions(stores: readonly Store[], live: LiveRun, around: SessionSurroundings): StoreSession[] {
  let firstTask = 0;
  return stores.map((store) => {
    const session = new StoreSession(store, firstTask, live, around);
    firstTask += store.parts.length;
    return session;
  });
}

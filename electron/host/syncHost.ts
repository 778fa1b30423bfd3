import type { Fault, InjectedFault, PendingFault } from '#shared/faults/fault.ts';
import type { TaskDetails } from '#shared/protocol/bridge.ts';
import type { RunStore } from '#shared/schedule/runPlan.ts';
import type { Limits } from '#shared/settings/stores.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { type Clock, systemClock } from './clock.ts';
import { isOnTheBench, noFault } from './faults/bench.ts';
import type { HostStore } from './hostStore.ts';
import { LiveRun } from './liveRun.ts';
import type { Log } from './log.ts';
import { RunSessions } from './runSessions.ts';
import { watchForStalls } from './stallClock.ts';
import type { SessionSurroundings, StoreSession } from './storeSession.ts';
import { tasksOf } from './storeTasks.ts';
import type { TraceSink } from './trace/traceSink.ts';

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
  readonly observers: readonly RunObserver[];
  readonly clock?: Clock;
  readonly intakeShare?: number;
  /** Sees everything that happens in a run; asked for one as the run starts. */
  readonly trace?: (live: LiveRun) => TraceSink | null;
}

/**
 * Leaves the host most of its time for windows and people while a provider floods. Unpacking a batch costs more than
 * taking it and cannot be measured from here: this share makes about 30 % of a core in all.
 */
const INTAKE_SHARE = 0.095;

const ALL_AT_ONCE = Number.POSITIVE_INFINITY;

/** Programs that begin one after the other are seen together. */
const JOIN_WITHIN_MS = 60_000;
/** A run that never ends because programs keep joining begins anew at this size. */
const MAX_TASKS_TO_JOIN = 10_000;

/** Runs synchronisations: one run at a time, one provider process for each of its stores. */
export class SyncHost {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #observers: readonly RunObserver[];
  readonly #stallAfterMs: number;
  readonly #around: SessionSurroundings;
  readonly #trace: HostOptions['trace'];
  #live: LiveRun | null = null;
  #sessions: RunSessions | null = null;
  /** The last run whose end was written down. */
  #logged: LiveRun | null = null;
  /** Also those of earlier runs whose processes have not ended yet. */
  readonly #unended = new Set<StoreSession>();
  readonly #guests = new Set<HostStore>();
  #stopStallClock = (): void => {};
  #runs = 0;
  #changes = 0;
  #faults = 0;

  constructor({ launch, log, limits, observers, clock = systemClock, intakeShare = INTAKE_SHARE, trace }: HostOptions) {
    this.#clock = clock;
    this.#log = log;
    this.#observers = observers;
    this.#stallAfterMs = limits.stallAfterSeconds * 1_000;
    this.#trace = trace;
    this.#around = { launch, clock, log, cancelGraceMs: limits.cancelGraceSeconds * 1_000, intakeShare };
  }

  /** Another number when something has changed. */
  get changeCount(): number {
    return this.#changes;
  }

  get isRunning(): boolean {
    return this.#live !== null && !this.#live.isOver;
  }

  /** Nothing runs, and the processes that did have ended. */
  get isAtRest(): boolean {
    return !this.isRunning && this.#unended.size === 0;
  }

  get live(): LiveRun | null {
    return this.#live;
  }

  /** Starts a run over these stores; false if one is going on. */
  sendReceive(stores: readonly HostStore[], parallel = ALL_AT_ONCE): boolean {
    if (this.isRunning) return false;
    this.#startRun(stores, parallel);
    return true;
  }

  /** Programs from outside that can be asked to synchronise, as stores to run beside others. */
  get guests(): readonly HostStore[] {
    return [...this.#guests];
  }

  /** Returns how to end that. */
  addGuest(store: RunStore, launch: LaunchProvider): () => void {
    const guest = { ...store, launch };
    this.#guests.add(guest);
    return () => this.#guests.delete(guest);
  }

  /** A program from outside begins by itself: in the run that is going on or ended just now, else in one of its own. */
  join(store: RunStore, launch: LaunchProvider): void {
    const joining: HostStore = { ...store, launch, isOutside: true };
    const live = this.#live;
    if (live === null || !this.#canJoin(live)) return this.#startRun([joining], ALL_AT_ONCE);
    const first = live.run.tasks.length;
    for (const [i, identity] of tasksOf([joining]).entries()) {
      live.apply({ type: 'taskAdded', task: first + i, at: live.now(), identity });
    }
    this.#goOn(live);
    this.#sessions?.join(joining);
  }

  #startRun(stores: readonly HostStore[], parallel: number): void {
    this.#runs += 1;
    const live = new LiveRun(this.#runs, tasksOf(stores), this.#clock, this.#log, () => this.#changed(live));
    live.trace = this.#trace?.(live) ?? null;
    this.#live = live;
    this.#sessions = new RunSessions({
      live,
      stores,
      parallel,
      around: this.#around,
      onOpen: (session) => this.#opened(session),
    });
    this.#log.info(`Send/Receive ${this.#runs}: ${live.run.tasks.length} tasks of ${stores.length} stores`);
    for (const observer of this.#observers) observer.runStarted(live);
    this.#goOn(live);
    this.#sessions.startAll();
  }

  #canJoin({ isOver, run }: LiveRun): boolean {
    if (run.tasks.length >= MAX_TASKS_TO_JOIN) return false;
    return !isOver || this.#clock.now() - run.info.startedAt - (run.info.endedAt ?? 0) < JOIN_WITHIN_MS;
  }

  /** Starts those of these tasks again that have ended, in their places; false if there are none. */
  runAgain(runId: number, tasks: readonly number[]): boolean {
    const sessions = this.#sessionsOf(runId);
    const live = this.#live;
    const ended = [...new Set(tasks)].filter((task) => live?.canRunAgain(task) === true);
    if (live === null || sessions === null || ended.length === 0) return false;
    this.#log.info(`Send/Receive ${runId}: ${ended.length} tasks again`);
    this.#goOn(live);
    sessions.startAgain(ended);
    return true;
  }

  /** Begins with these of the waiting tasks, whether or not it is their turn: a recording knows when it was. */
  startNow(tasks: readonly number[]): void {
    this.#sessions?.startNow(tasks);
  }

  /** False if the run is another one by now, or has no such task. */
  cancelTask(runId: number, task: number): boolean {
    return this.#sessionsOf(runId)?.cancel(task) === true;
  }

  cancelAll(): void {
    this.#sessions?.cancelAll();
  }

  /** Null if the run is another one by now, or has no such task. */
  taskDetails(runId: number, task: number): TaskDetails | null {
    return this.#sessionsOf(runId)?.detailsOf(task) ?? null;
  }

  /** Something goes wrong on purpose between the host and the provider of this task. */
  injectFault(runId: number, task: number, fault: Fault): InjectedFault {
    const sessions = this.#sessionsOf(runId);
    const store = sessions?.storeOf(task);
    if (store === undefined) return noFault('unknownTask');
    if (store.launch !== undefined) return noFault('outside');
    if (!isOnTheBench(store.kind)) return noFault('kind');
    const faults = sessions?.faultsOf(task);
    if (faults === undefined) return noFault('waiting');
    this.#faults += 1;
    return faults.inject(task, this.#faults, fault) ? { ok: true, id: this.#faults } : noFault('processEnded');
  }

  /** Those that still wait for calls; they end with the task's process. */
  pendingFaults(runId: number, task: number): readonly PendingFault[] {
    return this.#sessionsOf(runId)?.faultsOf(task)?.pending(task) ?? [];
  }

  /** False if it is not pending any more. */
  callOffFault(runId: number, task: number, id: number): boolean {
    return this.#sessionsOf(runId)?.faultsOf(task)?.callOff(task, id) === true;
  }

  /** Cancels what runs and ends every provider process; resolves when they are gone. */
  async dispose(): Promise<void> {
    this.#stopStallClock();
    this.cancelAll();
    const open = [...this.#unended];
    for (const session of open) session.quit();
    await Promise.all(open.map(({ ended }) => ended));
  }

  /** Tasks are about to begin. */
  #goOn(live: LiveRun): void {
    this.#logged = null;
    this.#stopStallClock();
    this.#stopStallClock = watchForStalls(live, this.#clock, (task) => this.#stallAfter(task));
  }

  #stallAfter(task: number): number {
    const limits = this.#sessions?.storeOf(task)?.limits;
    return limits === undefined ? this.#stallAfterMs : limits.stallAfterSeconds * 1_000;
  }

  #opened(session: StoreSession): void {
    this.#unended.add(session);
    void session.ended.then(() => this.#unended.delete(session));
  }

  #sessionsOf(runId: number): RunSessions | null {
    return this.#runs === runId ? this.#sessions : null;
  }

  #changed(live: LiveRun): void {
    if (live !== this.#live) return; // late words about a run that nobody looks at any more
    this.#changes += 1;
    this.#sessions?.look();
    for (const observer of this.#observers) observer.runChanged();
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

import type { Fault, InjectedFault, PendingFault } from '#shared/faults/fault.ts';
import type { TaskDetails } from '#shared/protocol/bridge.ts';
import type { Limits, Store, StorePart } from '#shared/settings/stores.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { type Clock, systemClock } from './clock.ts';
import { isOnTheBench, noFault } from './faults/bench.ts';
import type { TaskFaults } from './faults/faultyProcess.ts';
import { LiveRun } from './liveRun.ts';
import type { Log } from './log.ts';
import { watchForStalls } from './stallClock.ts';
import { type SessionSurroundings, type SessionTask, StoreSession } from './storeSession.ts';
import { tasksOf } from './storeTasks.ts';
import type { TraceSink } from './trace/traceSink.ts';

/** What wants to know about runs: the window's publisher, later the history and the tray. */
export interface RunObserver {
  runStarted(live: LiveRun): void;
  /** Something changed since the last time; `live.changes` says what. */
  runChanged(): void;
}

interface PlannedTask {
  readonly store: Store;
  readonly part: StorePart;
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
  /** The last run whose end was written down. */
  #logged: LiveRun | null = null;
  #plan: PlannedTask[] = [];
  #sessions: StoreSession[] = [];
  /** Also those of earlier runs whose processes have not ended yet. */
  readonly #open = new Set<StoreSession>();
  /** Programs from outside that take part in each run. */
  readonly #guests = new Set<Store>();
  /** Programs from outside that began by themselves. */
  readonly #joined = new WeakSet<Store>();
  /** How to reach the stores that are programs from outside. */
  readonly #launchers = new WeakMap<Store, LaunchProvider>();
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
    return !this.isRunning && this.#open.size === 0;
  }

  get live(): LiveRun | null {
    return this.#live;
  }

  /** Starts a run over these stores; false if one is going on. */
  sendReceive(stores: readonly Store[]): boolean {
    if (this.isRunning) return false;
    this.#startRun([...stores, ...this.#guests]);
    return true;
  }

  /** A program from outside that is asked to synchronise with each run from now on; returns how to end that. */
  addGuest(store: Store, launch: LaunchProvider): () => void {
    this.#launchers.set(store, launch);
    this.#guests.add(store);
    return () => this.#guests.delete(store);
  }

  /** A program from outside begins by itself: in the run that is going on or ended just now, else in one of its own. */
  join(store: Store, launch: LaunchProvider): void {
    this.#launchers.set(store, launch);
    this.#joined.add(store);
    const live = this.#live;
    if (live === null || !this.#canJoin(live)) return this.#startRun([store]);
    const first = live.run.tasks.length;
    const identities = this.#tasksOf([store]);
    for (const [i, identity] of identities.entries()) {
      live.apply({ type: 'taskAdded', task: first + i, at: live.now(), identity });
    }
    this.#plan.push(...planOf([store]));
    this.#start(
      live,
      identities.map((_, i) => first + i),
    );
  }

  #startRun(stores: readonly Store[]): void {
    this.#runs += 1;
    const live = new LiveRun(this.#runs, this.#tasksOf(stores), this.#clock, this.#log, () => this.#changed(live));
    live.trace = this.#trace?.(live) ?? null;
    this.#live = live;
    this.#plan = planOf(stores);
    this.#sessions = [];
    this.#log.info(`Send/Receive ${this.#runs}: ${live.run.tasks.length} tasks of ${stores.length} stores`);
    for (const observer of this.#observers) observer.runStarted(live);
    this.#start(live, this.#plan.keys());
  }

  #tasksOf(stores: readonly Store[]): TaskIdentity[] {
    return tasksOf(stores, (store) => this.#joined.has(store));
  }

  #canJoin({ isOver, run }: LiveRun): boolean {
    if (run.tasks.length >= MAX_TASKS_TO_JOIN) return false;
    return !isOver || this.#clock.now() - run.info.startedAt - (run.info.endedAt ?? 0) < JOIN_WITHIN_MS;
  }

  /** Starts those of these tasks again that have ended, in their places; false if there are none. */
  runAgain(runId: number, tasks: readonly number[]): boolean {
    const live = this.#liveOf(runId);
    const ended = [...new Set(tasks)].filter((task) => live?.canRunAgain(task) === true);
    if (live === null || ended.length === 0) return false;
    this.#log.info(`Send/Receive ${runId}: ${ended.length} tasks again`);
    for (const task of ended) {
      this.#sessionOf(task)?.disown(task);
      live.apply({ type: 'taskReset', task, at: live.now() });
    }
    this.#sessions = this.#sessions.filter((session) => !session.ownsNothing);
    this.#start(live, ended);
    return true;
  }

  /** False if the run is another one by now, or has no such task. */
  cancelTask(runId: number, task: number): boolean {
    const session = this.#liveOf(runId) === null ? undefined : this.#sessionOf(task);
    session?.cancel(task);
    return session !== undefined;
  }

  cancelAll(): void {
    for (const session of this.#sessions) session.cancelAll();
  }

  /** Null if the run is another one by now, or has no such task. */
  taskDetails(runId: number, task: number): TaskDetails | null {
    const live = this.#liveOf(runId);
    const session = this.#sessionOf(task);
    if (live === null || session === undefined) return null;
    const { stepLog, steps, findings } = live.run;
    const { steps: passed, leftOut } = stepLog.of(task, steps[task] ?? null);
    return {
      ...session.provider,
      steps: passed,
      stepsLeftOut: leftOut,
      findings: findings.filter((finding) => finding.task === task),
    };
  }

  /** Something goes wrong on purpose between the host and the provider of this task. */
  injectFault(runId: number, task: number, fault: Fault): InjectedFault {
    const faults = this.#faultsOf(runId, task);
    const store = this.#plan[task]?.store;
    if (faults === undefined || store === undefined) return noFault('unknownTask');
    if (this.#launchers.has(store)) return noFault('outside');
    if (!isOnTheBench(store.kind)) return noFault('kind');
    this.#faults += 1;
    return faults.inject(task, this.#faults, fault) ? { ok: true, id: this.#faults } : noFault('processEnded');
  }

  /** Those that still wait for calls; they end with the task's process. */
  pendingFaults(runId: number, task: number): readonly PendingFault[] {
    return this.#faultsOf(runId, task)?.pending(task) ?? [];
  }

  /** False if it is not pending any more. */
  callOffFault(runId: number, task: number, id: number): boolean {
    return this.#faultsOf(runId, task)?.callOff(task, id) === true;
  }

  /** Ends every provider process; resolves when they are gone. */
  async dispose(): Promise<void> {
    this.#stopStallClock();
    const open = [...this.#open];
    for (const session of open) session.quit();
    await Promise.all(open.map(({ ended }) => ended));
  }

  #start(live: LiveRun, tasks: Iterable<number>): void {
    this.#stopStallClock();
    this.#stopStallClock = watchForStalls(live, this.#clock, this.#stallAfterMs);
    for (const [store, ofStore] of byStore(this.#plan, tasks)) {
      const launch = this.#launchers.get(store) ?? this.#around.launch;
      const session = new StoreSession(store, ofStore, live, { ...this.#around, launch });
      this.#sessions.push(session);
      this.#open.add(session);
      void session.ended.then(() => this.#open.delete(session));
    }
    this.#logged = null;
    this.#changed(live);
  }

  #liveOf(runId: number): LiveRun | null {
    return this.#runs === runId ? this.#live : null;
  }

  #sessionOf(task: number): StoreSession | undefined {
    return this.#sessions.find((session) => session.owns(task));
  }

  #faultsOf(runId: number, task: number): TaskFaults | undefined {
    return this.#liveOf(runId) === null ? undefined : this.#sessionOf(task)?.faults;
  }

  #changed(live: LiveRun): void {
    if (live !== this.#live) return; // late words about a run that nobody looks at any more
    this.#changes += 1;
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

/** Task by task, what it synchronises. */
function planOf(stores: readonly Store[]): PlannedTask[] {
  return stores.flatMap((store) => store.parts.map((part) => ({ store, part })));
}

function byStore(plan: readonly PlannedTask[], tasks: Iterable<number>): Map<Store, SessionTask[]> {
  const groups = new Map<Store, SessionTask[]>();
  for (const task of tasks) {
    const { store, part } = plan[task] as PlannedTask;
    const group = groups.get(store);
    if (group === undefined) groups.set(store, [{ task, part }]);
    else group.push({ task, part });
  }
  return groups;
}

import type { Fault, InjectedFault, PendingFault } from '#shared/faults/fault.ts';
import type { TaskDetails } from '#shared/protocol/bridge.ts';
import type { RunPart, RunPlan, RunStore } from '#shared/schedule/runPlan.ts';
import type { Limits } from '#shared/settings/stores.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { type Clock, systemClock } from './clock.ts';
import { isOnTheBench, noFault } from './faults/bench.ts';
import type { TaskFaults } from './faults/faultyProcess.ts';
import { LiveRun } from './liveRun.ts';
import type { Log } from './log.ts';
import { watchForStalls } from './stallClock.ts';
import { StoreQueue } from './storeQueue.ts';
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
  readonly store: RunStore;
  readonly part: RunPart;
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

type HowToRun = Omit<RunPlan, 'stores'>;
const ALL_AT_ONCE: HowToRun = { parallel: Number.POSITIVE_INFINITY, withGuests: true };

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
  #parallel = ALL_AT_ONCE.parallel;
  readonly #queue = new StoreQueue();
  /** How many tasks were left when it was last looked at whose turn it is. */
  #unfinishedAtLook = 0;
  #isStarting = false;
  #sessions: StoreSession[] = [];
  /** Also those of earlier runs whose processes have not ended yet. */
  readonly #unended = new Set<StoreSession>();
  /** Programs from outside that take part in each run. */
  readonly #guests = new Set<RunStore>();
  /** Programs from outside that began by themselves. */
  readonly #joined = new WeakSet<RunStore>();
  /** How to reach the stores that are programs from outside. */
  readonly #launchers = new WeakMap<RunStore, LaunchProvider>();
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
  sendReceive(stores: readonly RunStore[], { parallel, withGuests }: HowToRun = ALL_AT_ONCE): boolean {
    if (this.isRunning) return false;
    this.#parallel = parallel;
    this.#startRun(withGuests ? [...stores, ...this.#guests] : stores);
    return true;
  }

  get hasGuests(): boolean {
    return this.#guests.size > 0;
  }

  /** A program from outside that is asked to synchronise with each run from now on; returns how to end that. */
  addGuest(store: RunStore, launch: LaunchProvider): () => void {
    this.#launchers.set(store, launch);
    this.#guests.add(store);
    return () => this.#guests.delete(store);
  }

  /** A program from outside begins by itself: in the run that is going on or ended just now, else in one of its own. */
  join(store: RunStore, launch: LaunchProvider): void {
    this.#launchers.set(store, launch);
    this.#joined.add(store);
    const live = this.#live;
    if (live === null || !this.#canJoin(live)) {
      this.#parallel = ALL_AT_ONCE.parallel;
      return this.#startRun([store]);
    }
    const first = live.run.tasks.length;
    const identities = this.#tasksOf([store]);
    for (const [i, identity] of identities.entries()) {
      live.apply({ type: 'taskAdded', task: first + i, at: live.now(), identity });
    }
    this.#plan.push(...planOf([store]));
    this.#beginToStart(live);
    // It has begun already, and does not wait for its turn.
    this.#openAll(
      identities.map((_, i) => first + i),
      live,
    );
  }

  #startRun(stores: readonly RunStore[]): void {
    this.#runs += 1;
    const live = new LiveRun(this.#runs, this.#tasksOf(stores), this.#clock, this.#log, () => this.#changed(live));
    live.trace = this.#trace?.(live) ?? null;
    this.#live = live;
    this.#plan = planOf(stores);
    this.#sessions = [];
    this.#queue.clear();
    this.#log.info(`Send/Receive ${this.#runs}: ${live.run.tasks.length} tasks of ${stores.length} stores`);
    for (const observer of this.#observers) observer.runStarted(live);
    this.#start(live, this.#plan.keys());
  }

  #tasksOf(stores: readonly RunStore[]): TaskIdentity[] {
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

  /** Begins with these of the waiting tasks, whether or not it is their turn: a recording knows when it was. */
  startNow(tasks: readonly number[]): void {
    const waiting = tasks.filter((task) => this.#queue.remove(task));
    if (this.#live !== null) this.#openAll(waiting, this.#live);
  }

  /** False if the run is another one by now, or has no such task. */
  cancelTask(runId: number, task: number): boolean {
    const live = this.#liveOf(runId);
    if (live === null) return false;
    if (this.#queue.remove(task)) {
      live.apply({ type: 'cancelRequested', task, at: live.now() });
      live.publish();
      return true;
    }
    const session = this.#sessionOf(task);
    session?.cancel(task);
    return session !== undefined;
  }

  cancelAll(): void {
    // First those that would take the places of the others.
    for (const task of this.#queue.tasks) this.cancelTask(this.#runs, task);
    for (const session of this.#sessions) session.cancelAll();
  }

  /** Null if the run is another one by now, or has no such task. */
  taskDetails(runId: number, task: number): TaskDetails | null {
    const live = this.#liveOf(runId);
    const planned = this.#plan[task];
    if (live === null || planned === undefined) return null;
    const { stepLog, steps, findings } = live.run;
    const { steps: passed, leftOut } = stepLog.of(task, steps[task] ?? null);
    return {
      ...(this.#sessionOf(task)?.provider ?? { kind: planned.store.kind, lastWords: '' }),
      steps: passed,
      stepsLeftOut: leftOut,
      findings: findings.filter((finding) => finding.task === task),
    };
  }

  /** Something goes wrong on purpose between the host and the provider of this task. */
  injectFault(runId: number, task: number, fault: Fault): InjectedFault {
    const faults = this.#faultsOf(runId, task);
    const store = this.#plan[task]?.store;
    if (store === undefined || this.#liveOf(runId) === null) return noFault('unknownTask');
    if (this.#launchers.has(store)) return noFault('outside');
    if (!isOnTheBench(store.kind)) return noFault('kind');
    if (faults === undefined) return noFault('waiting');
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
    this.#queue.clear();
    const open = [...this.#unended];
    for (const session of open) session.quit();
    await Promise.all(open.map(({ ended }) => ended));
  }

  #start(live: LiveRun, tasks: Iterable<number>): void {
    this.#beginToStart(live);
    for (const [store, ofStore] of byStore(this.#plan, tasks)) this.#queue.add(store, ofStore);
    this.#startWaiting(live);
    this.#changed(live);
  }

  #beginToStart(live: LiveRun): void {
    this.#logged = null;
    this.#stopStallClock();
    this.#stopStallClock = watchForStalls(live, this.#clock, (task) => this.#stallAfter(task));
  }

  #stallAfter(task: number): number {
    const limits = this.#plan[task]?.store.limits;
    return limits === undefined ? this.#stallAfterMs : limits.stallAfterSeconds * 1_000;
  }

  /** Begins with as many of the waiting stores as have room beside those that are being synchronised. */
  #startWaiting(live: LiveRun): void {
    this.#unfinishedAtLook = live.run.unfinished;
    // A store that begins tells of changes at once, and those lead back here.
    if (this.#isStarting) return;
    this.#isStarting = true;
    while (!this.#queue.isEmpty && this.#busyStores() < this.#parallel) {
      const next = this.#queue.next();
      if (next !== undefined) this.#open(next.store, next.tasks, live);
    }
    this.#isStarting = false;
  }

  /** Programs that began by themselves take nobody's place. */
  #busyStores(): number {
    return this.#sessions.filter(({ store, isBusy }) => isBusy && !this.#joined.has(store)).length;
  }

  #openAll(tasks: readonly number[], live: LiveRun): void {
    for (const [store, ofStore] of byStore(this.#plan, tasks)) this.#open(store, ofStore, live);
    this.#changed(live);
  }

  #open(store: RunStore, tasks: readonly SessionTask[], live: LiveRun): void {
    const launch = this.#launchers.get(store) ?? this.#around.launch;
    const session = new StoreSession(store, tasks, live, { ...this.#around, launch });
    this.#sessions.push(session);
    this.#unended.add(session);
    void session.ended.then(() => this.#unended.delete(session));
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
    if (!this.#queue.isEmpty && live.run.unfinished !== this.#unfinishedAtLook) this.#startWaiting(live);
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
function planOf(stores: readonly RunStore[]): PlannedTask[] {
  return stores.flatMap((store) => store.parts.map((part) => ({ store, part })));
}

function byStore(plan: readonly PlannedTask[], tasks: Iterable<number>): Map<RunStore, SessionTask[]> {
  const groups = new Map<RunStore, SessionTask[]>();
  for (const task of tasks) {
    const { store, part } = plan[task] as PlannedTask;
    const group = groups.get(store);
    if (group === undefined) groups.set(store, [{ task, part }]);
    else group.push({ task, part });
  }
  return groups;
}

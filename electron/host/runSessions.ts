import type { TaskDetails } from '#shared/protocol/bridge.ts';
import type { TaskFaults } from './faults/faultyProcess.ts';
import { byStore, type HostStore, planOf, type PlannedTask, type SessionTask } from './hostStore.ts';
import type { LiveRun } from './liveRun.ts';
import { StoreQueue } from './storeQueue.ts';
import { type SessionSurroundings, StoreSession } from './storeSession.ts';

interface RunSessionsOptions {
  readonly live: LiveRun;
  readonly stores: readonly HostStore[];
  /** How many stores are synchronised at once. */
  readonly parallel: number;
  readonly around: SessionSurroundings;
  readonly onOpen: (session: StoreSession) => void;
}

/** One run as it is carried out: whose turn it is, and the processes of those whose turn has come. */
export class RunSessions {
  readonly #live: LiveRun;
  readonly #parallel: number;
  readonly #around: SessionSurroundings;
  readonly #onOpen: (session: StoreSession) => void;
  readonly #plan: PlannedTask[];
  readonly #queue = new StoreQueue();
  #sessions: StoreSession[] = [];
  /** How many tasks were left when it was last looked at whose turn it is. */
  #unfinishedAtLook = 0;
  #isStarting = false;

  constructor({ live, stores, parallel, around, onOpen }: RunSessionsOptions) {
    this.#live = live;
    this.#parallel = parallel;
    this.#around = around;
    this.#onOpen = onOpen;
    this.#plan = planOf(stores);
    live.kinds.push(...kindsOf(this.#plan));
  }

  storeOf(task: number): HostStore | undefined {
    return this.#plan[task]?.store;
  }

  faultsOf(task: number): TaskFaults | undefined {
    return this.#sessionOf(task)?.faults;
  }

  /** Null if there is no such task. */
  detailsOf(task: number): TaskDetails | null {
    const store = this.storeOf(task);
    if (store === undefined) return null;
    const { stepLog, steps, findings } = this.#live.run;
    const { steps: passed, leftOut } = stepLog.of(task, steps[task] ?? null);
    return {
      kind: store.kind,
      lastWords: this.#sessionOf(task)?.lastWords ?? '',
      steps: passed,
      stepsLeftOut: leftOut,
      findings: findings.filter((finding) => finding.task === task),
    };
  }

  startAll(): void {
    this.#start(this.#plan.keys());
  }

  /** Another store; its tasks have joined the run. It has begun already, and does not wait for its turn. */
  join(store: HostStore): void {
    const first = this.#plan.length;
    const joining = planOf([store]);
    this.#plan.push(...joining);
    this.#live.kinds.push(...kindsOf(joining));
    this.#openAll(store.parts.map((_, i) => first + i));
  }

  /** These have ended, and begin anew in their places. */
  startAgain(tasks: readonly number[]): void {
    for (const task of tasks) {
      this.#sessionOf(task)?.disown(task);
      this.#live.apply({ type: 'taskReset', task, at: this.#live.now() });
    }
    this.#sessions = this.#sessions.filter((session) => !session.ownsNothing);
    this.#start(tasks);
  }

  /** Begins with these of the waiting tasks, whether or not it is their turn. */
  startNow(tasks: readonly number[]): void {
    this.#openAll(tasks.filter((task) => this.#queue.remove(task)));
  }

  /** Something has changed, and it may be somebody's turn. */
  look(): void {
    if (!this.#queue.isEmpty && this.#live.run.unfinished !== this.#unfinishedAtLook) this.#startWaiting();
  }

  /** False if there is no such task. */
  cancel(task: number): boolean {
    if (this.#queue.remove(task)) {
      this.#live.apply({ type: 'cancelRequested', task, at: this.#live.now() });
      this.#live.publish();
      return true;
    }
    const session = this.#sessionOf(task);
    session?.cancel(task);
    return session !== undefined;
  }

  cancelAll(): void {
    // First those that would take the places of the others.
    for (const task of this.#queue.tasks) this.cancel(task);
    for (const session of this.#sessions) session.cancelAll();
  }

  #start(tasks: Iterable<number>): void {
    for (const [store, ofStore] of byStore(this.#plan, tasks)) this.#queue.add(store, ofStore);
    this.#startWaiting();
    this.#live.publish();
  }

  /** Begins with as many of the waiting stores as have room beside those that are being synchronised. */
  #startWaiting(): void {
    this.#unfinishedAtLook = this.#live.run.unfinished;
    // A store that begins tells of changes at once, and those lead back here.
    if (this.#isStarting) return;
    this.#isStarting = true;
    while (!this.#queue.isEmpty && this.#busyStores() < this.#parallel) {
      const next = this.#queue.next();
      if (next !== undefined) this.#open(next.store, next.tasks);
    }
    this.#isStarting = false;
  }

  /** Programs that began by themselves take nobody's place. */
  #busyStores(): number {
    return this.#sessions.filter(({ store, isBusy }) => isBusy && store.isOutside !== true).length;
  }

  #openAll(tasks: readonly number[]): void {
    for (const [store, ofStore] of byStore(this.#plan, tasks)) this.#open(store, ofStore);
    this.#live.publish();
  }

  #open(store: HostStore, tasks: readonly SessionTask[]): void {
    const session = new StoreSession(store, tasks, this.#live, this.#around);
    const hasEnded = this.#live.handTo(
      session,
      tasks.map(({ task }) => task),
    );
    void session.ended.then(hasEnded);
    this.#sessions.push(session);
    this.#onOpen(session);
  }

  #sessionOf(task: number): StoreSession | undefined {
    return this.#sessions.find((session) => session.owns(task));
  }
}

/** For each task, who does it. */
function kindsOf(plan: readonly PlannedTask[]): string[] {
  return plan.map(({ store }) => store.kind);
}

import { HR } from '#shared/mapi/hresult.ts';
import { SYNC_BACKGROUND, SYNC_ON_DEMAND } from '#shared/mapi/sync.ts';
import { CALL_WIDTH, type CallBatch, type LoadProblem, type ProviderToHost } from '#shared/protocol/provider.ts';
import { parseProviderToHost } from '#shared/protocol/validateProvider.ts';
import type { RunPart } from '#shared/schedule/runPlan.ts';
import type { SyncEvent } from '#shared/sync/events.ts';
import type { HostMessage } from '#shared/sync/message.ts';
import type { LaunchProvider, ProcessExit } from '#electron/transport/providerProcess.ts';
import { CallIntake } from './callIntake.ts';
import type { Clock } from './clock.ts';
import { FaultyProcess, type TaskFaults } from './faults/faultyProcess.ts';
import type { AnswerStrike } from './faults/heldBack.ts';
import type { HostStore, SessionTask } from './hostStore.ts';
import { IntakeBudget } from './intakeBudget.ts';
import type { LiveRun } from './liveRun.ts';
import type { Log } from './log.ts';
import { ProgressCallback } from './progressCallback.ts';
import { syncFlagsOf } from './storeTasks.ts';
import type { SessionSink } from './trace/traceSink.ts';

export interface SessionSurroundings {
  /** For stores that nobody has launched yet. */
  readonly launch: LaunchProvider;
  readonly clock: Clock;
  readonly log: Log;
  readonly cancelGraceMs: number;
  /** The part of the host's time that the calls of one provider may take. */
  readonly intakeShare: number;
}

/** A synchronisation that was started and whose thread may still run. */
interface RunningSync {
  readonly callback: ProgressCallback;
  returned: boolean;
  threadMayRun: boolean;
}

const QUIT_WITHIN_MS = 300;

/** One provider process of a store: from opening it to its end, with all the tasks that it was started for. */
export class StoreSession {
  readonly store: HostStore;
  readonly #tasks: Map<number, RunPart>;
  readonly #live: LiveRun;
  readonly #around: SessionSurroundings;
  readonly #cancelGraceMs: number;
  readonly #process: FaultyProcess;
  readonly #intake = new CallIntake();
  readonly #budget: IntakeBudget;
  /** Answers that wait until the provider has paid for its calls, in order. */
  readonly #heldBack: (() => void)[] = [];
  readonly #syncs = new Map<number, RunningSync>();
  readonly #timers = new Set<() => void>();
  readonly #trace: SessionSink | null;
  #loaded = false;
  #waitingForThreads = false;
  #closing = false;
  #gone = false;
  /** Why the process is about to end, where the host knows better than its exit code. */
  #endReason: HostMessage | null = null;
  readonly ended: Promise<void>;
  #resolveEnded!: () => void;

  constructor(store: HostStore, tasks: readonly SessionTask[], live: LiveRun, around: SessionSurroundings) {
    this.store = store;
    this.#tasks = new Map(tasks.map(({ task, part }) => [task, part]));
    this.#live = live;
    this.#around = around;
    this.#cancelGraceMs = store.limits === undefined ? around.cancelGraceMs : store.limits.cancelGraceSeconds * 1_000;
    this.#budget = new IntakeBudget(around.clock, around.intakeShare);
    this.ended = new Promise((resolve) => {
      this.#resolveEnded = resolve;
    });
    this.#process = new FaultyProcess(
      (listener) => (store.launch ?? around.launch)(`Send/Receive provider ${store.id}`, listener),
      {
        onMessage: (message) => this.#onMessage(message),
        onStruckCall: (batch, strike) => this.#takeCalls(batch, strike),
        onFault: (row, task, args) => this.#trace?.fault(row, task, args),
        onExit: (exit) => this.#onExit(exit),
        onGone: () => this.#resolveEnded(),
      },
      {
        clock: around.clock,
        lingerMs: around.cancelGraceMs,
        isEnded: (task) => this.owns(task) && live.isEnded(task),
      },
    );
    const { id: storeId, kind } = store;
    this.#trace = live.trace?.session({ storeId, kind, tasks: [...this.#tasks.keys()] }, this.#process) ?? null;
    this.#process.send({ type: 'load', kind: store.kind, settings: store.settings });
  }

  owns(task: number): boolean {
    return this.#tasks.has(task);
  }

  /** The task is run again by another process: what this one still says about it does not count. */
  disown(task: number): void {
    this.#process.disown(task);
    this.#tasks.delete(task);
    this.#syncs.get(task)?.callback.disconnect();
  }

  get ownsNothing(): boolean {
    return this.#tasks.size === 0;
  }

  /** Tasks of its own have not ended. */
  get isBusy(): boolean {
    for (const task of this.#tasks.keys()) if (!this.#live.isEnded(task)) return true;
    return false;
  }

  /** What an opened row shows of the process. */
  get lastWords(): string {
    return this.#process.lastWords;
  }

  get faults(): TaskFaults {
    return this.#process;
  }

  cancel(task: number): void {
    if (this.#live.isEnded(task) || this.#live.stateOf(task) === 'cancelling') return;
    this.#live.apply({ type: 'cancelRequested', task, at: this.#live.now() });
    if (this.#live.stateOf(task) === 'cancelling') {
      this.#process.send({ type: 'cancel', syncId: task });
      this.#after(this.#cancelGraceMs, () => this.#forceEnd(task));
    }
    this.#settle();
  }

  cancelAll(): void {
    for (const task of this.#tasks.keys()) this.cancel(task);
  }

  /** The app is closing: the process is told, so that it can end what it has started, and is not waited for long. */
  quit(): void {
    this.#end(QUIT_WITHIN_MS);
  }

  #onMessage(raw: unknown): void {
    if (this.#gone) return;
    const parsed = parseProviderToHost(raw);
    if (parsed.ok) this.#take(parsed.message);
    else this.#protocolBroken(parsed.problem);
  }

  #take(message: ProviderToHost): void {
    if (message.type !== 'calls') this.#trace?.received(message);
    switch (message.type) {
      case 'calls':
        return this.#takeCalls(message);
      case 'loaded':
        return this.#startAll();
      case 'loadFailed':
        return this.#loadFailed(message.problem, message.detail);
      case 'returned':
        return this.#returned(message.syncId, message.hr, message.hasEvent);
      case 'threadEnded':
        return this.#threadEnded(message.syncId);
    }
  }

  #takeCalls(batch: CallBatch, strike: AnswerStrike | null = null): void {
    const began = this.#live.now();
    const unfinished = this.#live.run.unfinished;
    const answers = this.#intake.take(batch, this.#trace, strike);
    if (answers === null) return this.#protocolBroken('a call for a synchronisation that does not exist');
    this.#noteOverflow(batch.overflowed);
    const wait = this.#budget.spend(this.#live.now() - began);
    const upTo = batch.first + batch.calls.length / CALL_WIDTH;
    this.#heldBack.push(() => this.#process.send({ type: 'answers', upTo, answers }));
    if (wait === 0) this.#answerAll();
    else this.#after(wait, () => this.#heldBack.shift()?.());
    // Looking through all tasks after each of a thousand batches a second would be felt.
    if (this.#live.run.unfinished === unfinished) this.#live.publish();
    else this.#settle();
  }

  #answerAll(): void {
    for (const answer of this.#heldBack.splice(0)) answer();
  }

  #noteOverflow(overflowed: readonly number[]): void {
    for (let i = 0; i + 1 < overflowed.length; i += 2) {
      const [task, count] = [overflowed[i] as number, overflowed[i + 1] as number];
      if (this.#syncs.has(task)) this.#apply({ type: 'callsOverflowed', task, at: this.#live.now(), count });
    }
  }

  #startAll(): void {
    if (this.#loaded) return this.#protocolBroken('loaded twice');
    this.#loaded = true;
    for (const [task, part] of this.#tasks) this.#start(task, part);
    this.#settle();
  }

  #start(task: number, part: RunPart): void {
    if (this.#live.isEnded(task)) return; // cancelled while the provider was loading
    const callback = new ProgressCallback(this.#live, task);
    this.#syncs.set(task, { callback, returned: false, threadMayRun: true });
    this.#intake.add(task, callback);
    this.#live.apply({ type: 'taskStarted', task, at: this.#live.now(), pid: this.#process.pid ?? 0 });
    const flags = syncFlagsOf(part) | SYNC_BACKGROUND | SYNC_ON_DEMAND;
    this.#trace?.synchronize(task, flags);
    this.#process.send({
      type: 'synchronize',
      syncId: task,
      flags,
      account: this.store.account,
      settings: { ...this.store.settings, ...part.settings },
    });
  }

  #loadFailed(problem: LoadProblem, detail: string): void {
    const { hr, reason } = describeLoadProblem(problem, detail);
    this.#failAll(hr, reason);
    this.#settle();
  }

  #returned(task: number, hr: number, hasEvent: boolean): void {
    const sync = this.#syncs.get(task);
    if (sync === undefined || sync.returned) return this.#protocolBroken('a synchronisation returned that did not run');
    sync.returned = true;
    sync.threadMayRun &&= hasEvent;
    this.#apply({ type: 'returned', task, at: this.#live.now(), hr });
    // From here on only the provider's own references keep the callback alive.
    sync.callback.Release();
    this.#settle();
  }

  #threadEnded(task: number): void {
    const sync = this.#syncs.get(task);
    if (sync === undefined) return this.#protocolBroken('a thread ended that did not run');
    sync.threadMayRun = false;
    const at = this.#live.now();
    // Done was called, and it is not the provider's doing that nobody heard it: the task fails as it would, without a finding.
    if (this.#process.hasRefusedDone(task)) {
      const reason: HostMessage = { id: 'endedWithoutDone', args: {} };
      this.#apply({ type: 'providerGone', task, at, hr: HR.E_UNEXPECTED, reason });
    } else {
      this.#apply({ type: 'threadEnded', task, at });
    }
    this.#settle();
  }

  #forceEnd(task: number): void {
    if (!this.owns(task) || this.#live.isEnded(task)) return;
    this.#live.apply({ type: 'cancelForced', task, at: this.#live.now() });
    this.#endReason = { id: 'providerEndedByForce', args: {} };
    this.#around.log.warn(`${this.#name} did not react to being cancelled; process ${this.#process.pid} is ended`);
    // Killed at once, it could not take with it what it has started.
    this.#end(QUIT_WITHIN_MS);
    this.#live.publish();
  }

  #protocolBroken(problem: string): void {
    this.#trace?.protocolBroken(problem);
    this.#endReason = { id: 'providerBrokeProtocol', args: { problem } };
    this.#failAll(HR.E_UNEXPECTED, this.#endReason);
    this.#process.kill();
    this.#live.publish();
  }

  #onExit(exit: ProcessExit): void {
    this.#gone = true;
    this.#trace?.ended(exit);
    for (const callOff of this.#timers) callOff();
    const crashed = exit.code !== 0 || this.#endReason !== null;
    this.#failAll(crashed ? HR.RPC_E_SERVER_DIED : HR.RPC_E_DISCONNECTED, this.#endReason ?? describeExit(exit));
    this.#live.publish();
  }

  #failAll(hr: number, reason: HostMessage): void {
    for (const task of this.#tasks.keys()) {
      this.#live.apply({ type: 'providerGone', task, at: this.#live.now(), hr, reason });
    }
  }

  /** After anything that may have been the last thing to wait for. */
  #settle(): void {
    this.#live.publish();
    if (this.#closing || this.#gone || this.isBusy) return;
    const busy = [...this.#syncs.values()].some(({ returned, threadMayRun }) => !returned || threadMayRun);
    if (!busy) this.#close();
    else this.#waitForThreads();
  }

  /** Its tasks have ended, its threads have not: they get the grace time for what they still have to do. */
  #waitForThreads(): void {
    if (this.#waitingForThreads) return;
    this.#waitingForThreads = true;
    this.#after(this.#cancelGraceMs, () => this.#close());
  }

  #close(): void {
    if (this.#closing) return;
    this.#closing = true;
    // It will not flood any more, and may still want to know what became of its last calls.
    this.#answerAll();
    this.#end(this.#cancelGraceMs);
  }

  /** It is told to end, and made to if it has not done so in time. */
  #end(withinMs: number): void {
    this.#process.send({ type: 'shutdown' });
    this.#after(withinMs, () => this.#process.kill());
  }

  /** Of an event that may belong to a task which has been disowned since. */
  #apply(event: SyncEvent): void {
    if (this.owns(event.task)) this.#live.apply(event);
  }

  get #name(): string {
    return `The provider of ${this.store.account}`;
  }

  #after(ms: number, action: () => void): void {
    const callOff = this.#around.clock.after(ms, () => {
      this.#timers.delete(callOff);
      action();
    });
    this.#timers.add(callOff);
  }
}

function describeLoadProblem(problem: LoadProblem, detail: string): { hr: number; reason: HostMessage } {
  switch (problem) {
    case 'unknownKind':
      return { hr: HR.MAPI_E_NO_SUPPORT, reason: { id: 'providerKindUnknown', args: { kind: detail } } };
    case 'secretMissing':
      return { hr: HR.MAPI_E_LOGON_FAILED, reason: { id: 'secretMissing', args: { name: detail } } };
    case 'threw':
      return { hr: HR.MAPI_E_FAILONEPROVIDER, reason: { id: 'providerLoadFailed', args: { reason: detail } } };
  }
}

function describeExit({ code, signal, lastWords, isDisconnect }: ProcessExit): HostMessage {
  if (isDisconnect === true) return { id: 'providerDisconnected', args: {} };
  if (code === null && signal === null) return { id: 'providerNotStarted', args: { reason: lastWords } };
  const exit = signal ?? `exit ${code}`;
  return lastWords === ''
    ? { id: 'providerExited', args: { exit } }
    : { id: 'providerExitedWithWords', args: { exit, words: lastWords } };
}

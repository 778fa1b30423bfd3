import { type Fault, type PendingFault, valueOf } from '#shared/faults/fault.ts';
import type { CallAnswers, HostToProvider, Synchronize } from '#shared/protocol/provider.ts';
import type { ProcessExit, ProcessListener, ProviderProcess } from '#electron/transport/providerProcess.ts';
import { FaultyEar } from './faultyEar.ts';
import type { FaultSurroundings, FaultyListener } from './faultyListener.ts';
import { PendingFaults, type Strike } from './pendingFaults.ts';

/** What the fault bench can do with a task's process. */
export type TaskFaults = Pick<FaultyProcess, 'inject' | 'pending' | 'callOff'>;

const CONNECTION_LOST: ProcessExit = { code: 0, signal: null, lastWords: '', isDisconnect: true };

/**
 * A provider's process of which some calls go wrong on purpose. What it says goes through a `FaultyEar`, what it is told
 * through here; without faults everything passes as it is.
 */
export class FaultyProcess implements ProviderProcess {
  readonly #process: ProviderProcess;
  readonly #listener: FaultyListener;
  readonly #around: FaultSurroundings;
  readonly #faults = new PendingFaults();
  readonly #ear: FaultyEar;
  /** By task, what the host would have asked for by now. */
  readonly #unsent = new Map<number, HostToProvider[]>();
  readonly #timers = new Set<() => void>();
  /** So many calls have been taken; more than the process may know while some of them are held back. */
  #upTo = 0;
  #isLost = false;
  #isGone = false;

  constructor(
    launch: (listener: ProcessListener) => ProviderProcess,
    listener: FaultyListener,
    around: FaultSurroundings,
  ) {
    this.#listener = listener;
    this.#around = around;
    this.#ear = new FaultyEar(listener, around, this.#faults, (task, strike) => this.#strikeProcess(task, strike));
    this.#process = launch({
      onMessage: (message) => this.#ear.receive(message),
      onExit: (exit) => this.#onExit(exit),
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get lastWords(): string {
    return this.#process.lastWords;
  }

  send(message: HostToProvider): void {
    if (this.#isLost) return;
    if (message.type === 'answers') this.#process.send(this.#paced(message));
    else if (message.type === 'synchronize') this.#synchronize(message);
    else if (message.type === 'cancel') this.#sendInTurn(message.syncId, message);
    else this.#process.send(message);
  }

  kill(): void {
    this.#process.kill();
  }

  /** False if there is nothing any more that it could strike. */
  inject(task: number, id: number, fault: Fault): boolean {
    if (this.#isLost || this.#isGone) return false;
    const times = 'times' in fault ? fault.times : 1;
    this.#listener.onFault('faultSet', task, [id, fault.kind, fault.method, valueOf(fault), times, fault.after]);
    if (fault.method === null) this.#strikeProcess(task, { id, fault });
    else this.#faults.add(id, task, fault);
    return true;
  }

  pending(task: number): PendingFault[] {
    return this.#faults.of(task);
  }

  /** False if it is not pending; what it has struck already stays struck. */
  callOff(task: number, id: number): boolean {
    const wasPending = this.#faults.callOff(task, id);
    if (wasPending) this.#listener.onFault('faultCalledOff', task, [id]);
    return wasPending;
  }

  /** The task is none of this process's any more, and its faults end. */
  disown(task: number): void {
    this.#faults.callOffAll(task);
    this.#ear.disown(task);
  }

  /** The provider has called Done, and a fault has kept the host from hearing of it. */
  hasRefusedDone(task: number): boolean {
    return this.#ear.hasRefusedDone(task);
  }

  /** What is held back counts as not taken, so that the process sends no more than it may. */
  #paced(message: CallAnswers): CallAnswers {
    this.#upTo = Math.max(this.#upTo, message.upTo);
    const upTo = Math.min(this.#upTo, this.#ear.firstHeldBack);
    return upTo === message.upTo ? message : { ...message, upTo };
  }

  #synchronize(message: Synchronize): void {
    const task = message.syncId;
    const strike = this.#faults.strike(task, 'SynchronizeInBackground');
    const fault = strike?.fault;
    switch (fault?.kind) {
      case undefined:
      case 'answer':
        return this.#process.send(message);
      case 'refuse':
        this.#noteStrike(task, strike as Strike);
        return this.#after(0, () => this.#ear.refused(task, fault.hresult));
      case 'delay':
        this.#noteStrike(task, strike as Strike);
        this.#unsent.set(task, [message]);
        return this.#after(fault.ms, () => this.#sendHeldBack(task));
      case 'disconnect':
      case 'kill':
        return this.#strikeProcess(task, strike as Strike);
    }
  }

  /** Behind what is held back for the same task. */
  #sendInTurn(task: number, message: HostToProvider): void {
    const unsent = this.#unsent.get(task);
    if (unsent === undefined) this.#process.send(message);
    else unsent.push(message);
  }

  #sendHeldBack(task: number): void {
    const unsent = this.#unsent.get(task) ?? [];
    this.#unsent.delete(task);
    for (const message of unsent) this.#process.send(message);
  }

  #strikeProcess(task: number, strike: Strike): void {
    this.#noteStrike(task, strike);
    if (strike.fault.kind === 'kill') this.#process.kill();
    else this.#loseConnection();
  }

  #noteStrike(task: number, { id, fault }: Strike): void {
    this.#listener.onFault('faultStruck', task, [id, fault.kind, fault.method, valueOf(fault)]);
  }

  #loseConnection(): void {
    this.#isLost = true;
    this.#callOffTimers();
    this.#ear.close();
    this.#listener.onExit(CONNECTION_LOST);
    // It lives on for a moment, unheard, as a process does before somebody ends it.
    this.#after(this.#around.lingerMs, () => this.#process.kill());
  }

  #onExit(exit: ProcessExit): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#callOffTimers();
    if (!this.#isLost) {
      this.#ear.hearAll();
      this.#ear.close();
      this.#listener.onExit(exit);
    }
    this.#listener.onGone();
  }

  #callOffTimers(): void {
    for (const callOff of this.#timers) callOff();
    this.#timers.clear();
  }

  #after(ms: number, action: () => void): void {
    const callOff = this.#around.clock.after(ms, () => {
      this.#timers.delete(callOff);
      action();
    });
    this.#timers.add(callOff);
  }
}

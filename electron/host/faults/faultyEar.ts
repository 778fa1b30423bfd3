import type { FaultMethod } from '#shared/faults/fault.ts';
import { failed, HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { CALL_WIDTH, type CallBatch, type CallCell, type ProviderToHost } from '#shared/protocol/provider.ts';
import { parseProviderToHost } from '#shared/protocol/validateProvider.ts';
import type { FaultSurroundings, FaultyListener } from './faultyListener.ts';
import { type AnswerStrike, HeldBack, type HeldMessage } from './heldBack.ts';
import type { FaultPoint, PendingFaults, Strike } from './pendingFaults.ts';

/**
 * Hears what a provider's process says, with faults. The calls of the tasks that have some are looked at one by one; the
 * order of what a task says is never changed.
 */
export class FaultyEar {
  readonly #listener: FaultyListener;
  readonly #around: FaultSurroundings;
  readonly #faults: PendingFaults;
  readonly #strikeProcess: (task: number, strike: Strike) => void;
  readonly #heldBack = new Map<number, HeldBack>();
  /** Once such a task has ended, what its provider still calls is the doing of this fault and not its own. */
  readonly #excuses = new Map<number, number>();
  readonly #doneRefused = new Set<number>();
  #isOpen = true;

  constructor(
    listener: FaultyListener,
    around: FaultSurroundings,
    faults: PendingFaults,
    strikeProcess: (task: number, strike: Strike) => void,
  ) {
    this.#listener = listener;
    this.#around = around;
    this.#faults = faults;
    this.#strikeProcess = strikeProcess;
  }

  receive(raw: unknown): void {
    if (!this.#isOpen) return;
    if (this.#faults.isEmpty && this.#heldBack.size === 0 && this.#excuses.size === 0) {
      return this.#listener.onMessage(raw);
    }
    const parsed = parseProviderToHost(raw);
    if (!parsed.ok) this.#listener.onMessage(raw);
    else this.#take(parsed.message);
  }

  /** SynchronizeInBackground has never been called, and this is its answer. */
  refused(task: number, hr: HRESULT): void {
    this.#hearInTurn({ message: { type: 'returned', syncId: task, hr, hasEvent: false }, strike: null }, task);
  }

  /** The number of the first call that has come and is not heard yet. */
  get firstHeldBack(): number {
    let first = Number.POSITIVE_INFINITY;
    if (this.#heldBack.size === 0) return first;
    for (const wire of this.#heldBack.values()) first = Math.min(first, wire.firstCall);
    return first;
  }

  hasRefusedDone(task: number): boolean {
    return this.#doneRefused.has(task);
  }

  disown(task: number): void {
    this.#heldBack.get(task)?.release();
    this.#excuses.delete(task);
  }

  /** What was on its way when the process ended has come through. */
  hearAll(): void {
    for (const wire of this.#heldBack.values()) wire.release();
  }

  /** Nothing is heard from now on. */
  close(): void {
    this.#isOpen = false;
    for (const wire of this.#heldBack.values()) wire.drop();
    this.#heldBack.clear();
  }

  #take(message: ProviderToHost): void {
    if (message.type === 'calls') return this.#takeCalls(message);
    if (!('syncId' in message)) return this.#listener.onMessage(message);
    const strike = message.type === 'returned' ? this.#faults.strike(message.syncId, 'returned') : null;
    this.#hearInTurn({ message, strike: strike === null ? null : answerOf(strike) }, message.syncId);
  }

  #takeCalls(batch: CallBatch): void {
    const { first, calls, overflowed } = batch;
    let from = 0;
    for (let cell = 0; cell < calls.length; cell += CALL_WIDTH) {
      const task = calls[cell];
      if (typeof task !== 'number' || !this.#concerns(task)) continue;
      if (from < cell) this.#listener.onMessage(partOf(batch, from, cell));
      from = cell + CALL_WIDTH;
      this.#takeCall(task, partOf(batch, cell, from));
      if (!this.#isOpen) return;
    }
    if (from < calls.length) this.#listener.onMessage(partOf(batch, from, calls.length));
    if (overflowed.length > 0) this.#listener.onMessage({ type: 'calls', first, calls: [], overflowed });
  }

  #concerns(task: number): boolean {
    return this.#faults.has(task) || this.#heldBack.has(task) || this.#excuses.has(task);
  }

  #takeCall(task: number, message: CallBatch): void {
    const method = methodOf(message);
    const strike = method === null ? null : this.#faults.strike(task, method);
    if (strike === null) return this.#hearInTurn({ message, strike: null }, task);
    switch (strike.fault.kind) {
      case 'answer':
      case 'refuse':
        return this.#hearInTurn({ message, strike: answerOf(strike) }, task);
      case 'delay':
        this.#note(task, [strike.id, 'delay', method, strike.fault.ms]);
        this.#excuses.set(task, strike.id);
        return this.#wire(task).add({ message, strike: null }, strike.fault.ms);
      case 'disconnect':
      case 'kill':
        // The call is on its way as it happens, and so is all that comes behind it.
        this.#isOpen = false;
        return this.#strikeProcess(task, strike);
    }
  }

  #hearInTurn(held: HeldMessage, task: number): void {
    const wire = this.#heldBack.get(task);
    if (wire === undefined) this.#hear(held, task);
    else wire.add(held, 0);
  }

  #wire(task: number): HeldBack {
    let wire = this.#heldBack.get(task);
    if (wire === undefined) {
      wire = new HeldBack(this.#around.clock, (held, isLast) => {
        if (isLast) this.#heldBack.delete(task);
        this.#hear(held, task);
      });
      this.#heldBack.set(task, wire);
    }
    return wire;
  }

  #hear({ message, strike }: HeldMessage, task: number): void {
    if (message.type === 'calls') return this.#hearCall(message, task, strike);
    if (message.type === 'returned' && strike !== null) {
      this.#note(task, [strike.id, strike.kind, 'SynchronizeInBackground', strike.hresult]);
      return this.#listener.onMessage({ ...message, hr: strike.hresult });
    }
    this.#listener.onMessage(message);
  }

  #hearCall(message: CallBatch, task: number, ownStrike: AnswerStrike | null): void {
    const method = methodOf(message);
    const wasEnded = this.#around.isEnded(task);
    const strike = ownStrike ?? (wasEnded && method !== null ? this.#excuse(task) : null);
    if (strike === null) {
      this.#listener.onMessage(message);
    } else {
      this.#note(task, [strike.id, strike.kind, method, strike.hresult]);
      this.#listener.onStruckCall(message, strike);
    }
    if (method === 'Done' && !wasEnded) this.#doneHeard(task, strike);
  }

  #doneHeard(task: number, strike: AnswerStrike | null): void {
    if (strike?.kind === 'refuse') {
      this.#doneRefused.add(task);
    } else if (strike !== null && failed(strike.hresult)) {
      // Whoever is told that Done has failed may well try once more.
      this.#excuses.set(task, strike.id);
    } else {
      this.#excuses.delete(task);
    }
  }

  #excuse(task: number): AnswerStrike | null {
    const id = this.#excuses.get(task);
    return id === undefined ? null : { id, kind: 'refuse', hresult: HR.E_UNEXPECTED };
  }

  #note(task: number, args: readonly [number, ...(string | number | null)[]]): void {
    this.#listener.onFault('faultStruck', task, args);
  }
}

function partOf({ type, first, calls }: CallBatch, from: number, to: number): CallBatch {
  return { type, first: first + from / CALL_WIDTH, calls: calls.slice(from, to), overflowed: [] };
}

const METHODS = new Map<CallCell | undefined, FaultMethod & FaultPoint>([
  [SLOT.Progress, 'Progress'],
  [SLOT.Error, 'Error'],
  [SLOT.Done, 'Done'],
]);

/** Null for what no fault can strike. */
function methodOf({ calls }: CallBatch): FaultMethod | null {
  return METHODS.get(calls[1]) ?? null;
}

function answerOf({ id, fault }: Strike): AnswerStrike | null {
  return fault.kind === 'answer' || fault.kind === 'refuse' ? { id, kind: fault.kind, hresult: fault.hresult } : null;
}

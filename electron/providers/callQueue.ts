import type { HRESULT } from '#shared/mapi/hresult.ts';
import {
  CALL_WIDTH,
  type CallAnswers,
  type CallCell,
  MAX_CALLS_IN_FLIGHT,
  MAX_CALLS_PER_BATCH,
  MAX_CALLS_WAITING,
  type ProviderToHost,
} from '#shared/protocol/provider.ts';

/** Calls that come closer together than this travel together. */
const TICK_MS = 1;

/** What waits to be sent: calls, or a message that must not overtake the calls before it. */
type Waiting = { readonly calls: CallCell[] } | { readonly message: ProviderToHost };

/**
 * All calls of a provider's process on their way to the host: sent at once when things are quiet, else a batch a
 * millisecond, and never more than the host has said it can take.
 */
export class CallQueue {
  readonly #send: (message: ProviderToHost) => void;
  readonly #onProgressAnswer: (syncId: number, hr: HRESULT) => void;
  readonly #waiting: Waiting[] = [];
  /** Call numbers: how many were pushed, sent, and taken by the host. */
  #pushed = 0;
  #sent = 0;
  #taken = 0;
  #scheduled = false;
  #lastFlush = Number.NEGATIVE_INFINITY;
  readonly #answers = new Map<number, (hr: HRESULT) => void>();
  #roomWaiters: (() => void)[] = [];
  readonly #overflowed = new Map<number, number>();

  constructor(send: (message: ProviderToHost) => void, onProgressAnswer: (syncId: number, hr: HRESULT) => void) {
    this.#send = send;
    this.#onProgressAnswer = onProgressAnswer;
  }

  /** True if the host has so much before it that a caller should wait for `room`. */
  get isFull(): boolean {
    return this.#pushed - this.#taken >= MAX_CALLS_IN_FLIGHT;
  }

  /** False if so many calls wait here already that this one is turned away. */
  push(syncId: number, slot: number, a: CallCell, b: CallCell = null, c: CallCell = null): boolean {
    if (this.#pushed - this.#sent >= MAX_CALLS_WAITING) {
      this.#overflowed.set(syncId, (this.#overflowed.get(syncId) ?? 0) + 1);
      return false;
    }
    const calls = this.#openBatch();
    calls.push(syncId, slot, a, b, c);
    this.#pushed += 1;
    // A provider that never lets go of its thread still gets its calls out, a full batch at a time.
    if (isFullBatch(calls)) this.#flush();
    else this.#scheduleFlush();
    return true;
  }

  /** The host's answer to the call that was pushed last, which does not wait for others to travel with. */
  answer(): Promise<HRESULT> {
    queueMicrotask(() => this.#flush());
    const call = this.#pushed - 1;
    return new Promise((resolve) => this.#answers.set(call, resolve));
  }

  /** Resolves when the host has taken enough of what was pushed. */
  room(): Promise<void> {
    return new Promise((resolve) => this.#roomWaiters.push(resolve));
  }

  sendInOrder(message: ProviderToHost): void {
    this.#waiting.push({ message });
    this.#flush();
  }

  /** The host has taken calls and answered those that wait for an answer. */
  take({ upTo, answers }: CallAnswers): void {
    this.#taken = Math.max(this.#taken, upTo);
    for (let i = 0; i + 2 < answers.length; i += 3) {
      const [call, syncId, hr] = [answers[i] as number, answers[i + 1] as number, answers[i + 2] as number];
      const resolve = this.#answers.get(call);
      this.#answers.delete(call);
      if (resolve === undefined) this.#onProgressAnswer(syncId, hr);
      else resolve(hr);
    }
    this.#flush();
    if (this.isFull) return;
    const waiters = this.#roomWaiters;
    this.#roomWaiters = [];
    for (const resolve of waiters) resolve();
  }

  #openBatch(): CallCell[] {
    const last = this.#waiting.at(-1);
    if (last !== undefined && 'calls' in last && !isFullBatch(last.calls)) return last.calls;
    const calls: CallCell[] = [];
    this.#waiting.push({ calls });
    return calls;
  }

  #scheduleFlush(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const flush = (): void => {
      this.#scheduled = false;
      this.#flush();
    };
    const wait = this.#lastFlush + TICK_MS - performance.now();
    if (wait <= 0) queueMicrotask(flush);
    else setTimeout(flush, wait);
  }

  #flush(): void {
    for (;;) {
      const [next] = this.#waiting;
      if (next === undefined) return;
      if ('message' in next) {
        this.#send(next.message);
      } else {
        const count = next.calls.length / CALL_WIDTH;
        if (this.#sent + count > this.#taken + MAX_CALLS_IN_FLIGHT) return;
        this.#sendBatch(next.calls, count);
      }
      this.#waiting.shift();
    }
  }

  #sendBatch(calls: CallCell[], count: number): void {
    const overflowed = [...this.#overflowed].flat();
    this.#overflowed.clear();
    this.#lastFlush = performance.now();
    this.#send({ type: 'calls', first: this.#sent, calls, overflowed });
    this.#sent += count;
  }
}

function isFullBatch(calls: readonly CallCell[]): boolean {
  return calls.length === MAX_CALLS_PER_BATCH * CALL_WIDTH;
}

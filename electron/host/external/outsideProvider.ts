import { IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import {
  CALL_WIDTH,
  type CallCell,
  type HostToProvider,
  MAX_CALLS_IN_FLIGHT,
  MAX_CALLS_PER_BATCH,
  type Synchronize,
} from '#shared/protocol/provider.ts';
import type { ProcessExit, ProcessListener, ProviderProcess } from '#electron/transport/providerProcess.ts';
import { AnswerLedger } from './answerLedger.ts';
import type { IncomingCall } from '#shared/protocol/readExternal.ts';

/** The program at the other end, as far as one of its providers is concerned. */
export interface OutsideClient {
  /** IMAPISync::SynchronizeInBackground; `task` is the host's number for it. */
  synchronize(request: Synchronize): HRESULT | Promise<HRESULT>;
  cancel(task: number): void;
  answer(id: number | string, hr: HRESULT): void;
  /** The host has more of this provider's calls before it than it should, or has caught up. */
  setBehind(isBehind: boolean): void;
  /** The host wants to hear no more of it. */
  ended(): void;
}

/**
 * A program at the other end of a socket, in the place of a provider's process. To the host's sessions it is one, so all
 * that holds for a provider's process holds for it too.
 */
export class OutsideProvider implements ProviderProcess {
  readonly pid = undefined;
  readonly lastWords = '';
  readonly #client: OutsideClient;
  readonly #listener: ProcessListener;
  readonly #ledger = new AnswerLedger();
  #batch: CallCell[] = [];
  #sent = 0;
  #taken = 0;
  #isOver = false;
  #isGone = false;

  constructor(client: OutsideClient, listener: ProcessListener) {
    this.#client = client;
    this.#listener = listener;
  }

  /** Its tasks have ended, and the host only waits for it to go. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** A call for the host's `task`; it reaches the host with the next `flush`. */
  call({ id, slot, cells }: Omit<IncomingCall, 'type' | 'syncId'>, task: number): void {
    this.#ledger.expect(this.#sent + this.#batch.length / CALL_WIDTH, task, slot === SLOT.Progress, id);
    this.#batch.push(task, slot, cells[0], cells[1], cells[2]);
    if (this.#batch.length === MAX_CALLS_PER_BATCH * CALL_WIDTH) this.flush();
  }

  flush(): void {
    if (this.#batch.length === 0 || this.#isGone) return;
    const calls = this.#batch;
    const first = this.#sent;
    this.#batch = [];
    this.#sent += calls.length / CALL_WIDTH;
    this.#listener.onMessage({ type: 'calls', first, calls, overflowed: [] });
    if (this.#sent - this.#taken >= MAX_CALLS_IN_FLIGHT) this.#client.setBehind(true);
  }

  send(message: HostToProvider): void {
    switch (message.type) {
      case 'load':
        return this.#listener.onMessage({ type: 'loaded' });
      case 'synchronize':
        return this.#synchronize(message);
      case 'cancel':
        return this.#client.cancel(message.syncId);
      case 'answers':
        this.#taken = message.upTo;
        this.#ledger.settle(message, (id, hr) => this.#client.answer(id, hr));
        if (this.#sent - this.#taken < MAX_CALLS_IN_FLIGHT / 2) this.#client.setBehind(false);
        return;
      case 'shutdown':
        // The program goes on, and what it still says is judged, until the host's patience ends it.
        this.#isOver = true;
        return;
    }
  }

  kill(): void {
    this.end({ code: null, signal: 'SIGKILL', lastWords: '' });
  }

  end(exit: ProcessExit): void {
    if (this.#isGone) return;
    this.flush();
    this.#isGone = true;
    this.#ledger.abandon(HR.RPC_E_DISCONNECTED, (id, hr) => this.#client.answer(id, hr));
    this.#client.setBehind(false);
    this.#client.ended();
    this.#listener.onExit(exit);
  }

  #synchronize(request: Synchronize): void {
    // A provider in a process of ours asks for the interface it was handed; here that goes without saying.
    this.call(
      { id: undefined, slot: SLOT.QueryInterface, cells: [IID_IMAPISyncProgressCallback, null, null] },
      request.syncId,
    );
    this.flush();
    const hr = this.#client.synchronize(request);
    if (typeof hr === 'number') this.#returned(request.syncId, hr);
    else void hr.then((answer) => this.#returned(request.syncId, answer));
  }

  #returned(task: number, hr: HRESULT): void {
    if (this.#isGone) return;
    this.flush();
    this.#listener.onMessage({ type: 'returned', syncId: task, hr, hasEvent: false });
  }
}

/** How a program goes that has closed its connection. */
export const DISCONNECTED: ProcessExit = { code: 0, signal: null, lastWords: '', isDisconnect: true };

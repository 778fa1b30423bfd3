import { HR, type HRESULT, isHresult } from '#shared/mapi/hresult.ts';
import type { HANDLE } from '#shared/mapi/threadEvent.ts';
import { type HandleOut, type MAPISIB, MAPISIB_SIZE } from '#shared/mapi/sync.ts';
import type { HostToProvider, LoadProvider, ProviderToHost, Synchronize } from '#shared/protocol/provider.ts';
import { parseHostToProvider } from '#shared/protocol/validateProvider.ts';
import { CallQueue } from './callQueue.ts';
import { loadProvider, UnknownKindError } from './kinds.ts';
import { RemoteCallback } from './remoteCallback.ts';
import type { StoreProvider } from './storeProvider.ts';
import { valueInWords, wordsOf } from './words.ts';

interface RunningSync {
  readonly callback: RemoteCallback;
  readonly cancel: AbortController;
}

/** A provider's side of the process boundary: loads the provider, calls it, passes on what it calls. */
export class ProviderRunner {
  readonly #queue: CallQueue;
  readonly #syncs = new Map<number, RunningSync>();
  #provider: StoreProvider | null = null;

  constructor(send: (message: ProviderToHost) => void) {
    this.#queue = new CallQueue(send, (syncId, hr) => this.#syncs.get(syncId)?.callback.addProgressAnswer(hr));
  }

  receive(raw: unknown): void {
    const parsed = parseHostToProvider(raw);
    // The host is ours: a message that is not understood means that the two ends do not belong together.
    if (!parsed.ok) throw new TypeError(`The host's message is not understood: ${parsed.problem}`);
    this.#take(parsed.message);
  }

  #take(message: HostToProvider): void {
    switch (message.type) {
      case 'load':
        return void this.#load(message);
      case 'synchronize':
        return void this.#synchronize(message);
      case 'cancel':
        return this.#cancel(message.syncId);
      case 'answers':
        return this.#queue.take(message);
      case 'shutdown':
        process.exit(0);
    }
  }

  async #load({ kind, settings }: LoadProvider): Promise<void> {
    try {
      this.#provider = await loadProvider(kind, settings);
      this.#queue.sendInOrder({ type: 'loaded' });
    } catch (error) {
      const problem = error instanceof UnknownKindError ? 'unknownKind' : 'threw';
      const detail = error instanceof UnknownKindError ? error.kind : wordsOf(error);
      this.#queue.sendInOrder({ type: 'loadFailed', problem, detail });
    }
  }

  async #synchronize({ syncId, flags, account, settings }: Synchronize): Promise<void> {
    const callback = new RemoteCallback(syncId, this.#queue);
    const cancel = new AbortController();
    this.#syncs.set(syncId, { callback, cancel });
    const phSyncDoneEvent: HandleOut = { value: null };
    const hr = await this.#callProvider(callback, {
      ulSize: MAPISIB_SIZE,
      ulFlags: flags,
      psesSync: { account, settings, signal: cancel.signal },
      punkCallBack: callback,
      phSyncDoneEvent,
    });
    // A provider may store anything there, or nothing.
    const event = phSyncDoneEvent.value as HANDLE | null | undefined;
    const hasEvent = event !== null && event !== undefined;
    this.#queue.sendInOrder({ type: 'returned', syncId, hr, hasEvent });
    if (!hasEvent) return;
    try {
      await event.signalled;
    } catch (error) {
      void callback.Error(HR.E_UNEXPECTED, `The event in phSyncDoneEvent failed: ${wordsOf(error)}`);
    }
    this.#queue.sendInOrder({ type: 'threadEnded', syncId });
  }

  async #callProvider(callback: RemoteCallback, psib: MAPISIB): Promise<HRESULT> {
    try {
      const hr: unknown = await this.#provider?.SynchronizeInBackground(psib);
      if (isHresult(hr)) return hr;
      throw new TypeError(`SynchronizeInBackground answered ${valueInWords(hr)}, which is not an HRESULT`);
    } catch (error) {
      void callback.Error(HR.E_UNEXPECTED, wordsOf(error));
      return HR.E_UNEXPECTED;
    }
  }

  #cancel(syncId: number): void {
    const sync = this.#syncs.get(syncId);
    sync?.callback.cancel();
    sync?.cancel.abort();
  }
}

import { callProvider } from '#shared/mapi/callProvider.ts';
import type { Provider } from '#shared/mapi/sync.ts';
import { wordsOf } from '#shared/mapi/words.ts';
import type { HostToProvider, LoadProvider, ProviderToHost, Synchronize } from '#shared/protocol/provider.ts';
import { parseHostToProvider } from '#shared/protocol/validateProvider.ts';
import { CallQueue } from './callQueue.ts';
import { loadProvider, UnknownKindError } from './kinds.ts';
import { RemoteCallback } from './remoteCallback.ts';

interface RunningSync {
  readonly callback: RemoteCallback;
  readonly cancel: AbortController;
}

/** A provider's side of the process boundary: loads the provider, calls it, passes on what it calls. */
export class ProviderRunner {
  readonly #queue: CallQueue;
  readonly #syncs = new Map<number, RunningSync>();
  #provider: Provider | null = null;

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
        return this.#synchronize(message);
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

  #synchronize({ syncId, flags, account, settings }: Synchronize): void {
    if (this.#provider === null) throw new TypeError('synchronize came before the provider was loaded');
    const callback = new RemoteCallback(syncId, this.#queue);
    const cancel = new AbortController();
    this.#syncs.set(syncId, { callback, cancel });
    const call = { ulFlags: flags, psesSync: { account, settings, signal: cancel.signal }, punkCallBack: callback };
    void callProvider(this.#provider, call, {
      onError: (hr, sentence) => void callback.Error(hr, sentence),
      onReturned: (hr, hasEvent) => this.#queue.sendInOrder({ type: 'returned', syncId, hr, hasEvent }),
      onThreadEnded: () => this.#queue.sendInOrder({ type: 'threadEnded', syncId }),
    });
  }

  #cancel(syncId: number): void {
    const sync = this.#syncs.get(syncId);
    sync?.callback.cancel();
    sync?.cancel.abort();
  }
}

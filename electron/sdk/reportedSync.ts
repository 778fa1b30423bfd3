import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { HostChannel } from './hostChannel.ts';

/** One synchronisation that the host shows, whoever began it, as the program reports it. */
export class ReportedSync {
  readonly #channel: HostChannel;
  readonly #syncId: number;
  readonly #onDone: () => void;
  readonly #cancel = new AbortController();
  #isDone = false;

  constructor(channel: HostChannel, syncId: number, onDone: () => void) {
    this.#channel = channel;
    this.#syncId = syncId;
    this.#onDone = onDone;
  }

  get signal(): AbortSignal {
    return this.#cancel.signal;
  }

  get isDone(): boolean {
    return this.#isDone;
  }

  /** What the host would answer to a Progress now, as far as it has said so. */
  get progressAnswer(): HRESULT {
    if (this.#isDone) return HR.E_UNEXPECTED;
    if (!this.#channel.isOpen) return HR.RPC_E_DISCONNECTED;
    return this.signal.aborted ? HR.MAPI_E_USER_CANCEL : HR.S_OK;
  }

  progress(text: string | null, index: number, max: number): void | Promise<void> {
    return this.#channel.outbox.progress(this.#syncId, text, index, max);
  }

  error(hr: HRESULT, text: string | null): Promise<HRESULT> {
    return this.#channel.call('error', [this.#syncId, hr, text]);
  }

  done(hr: HRESULT): Promise<HRESULT> {
    // A second Done is passed on as well: what it means is the host's to say.
    const answer = this.#channel.call('done', [this.#syncId, hr]);
    this.#isDone = true;
    this.#onDone();
    return answer;
  }

  /** Nobody wants it any more. */
  abort(): void {
    this.#cancel.abort();
  }
}

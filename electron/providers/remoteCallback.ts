import { type GUID, IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { type Answer, type IMAPISyncProgressCallback, SLOT } from '#shared/mapi/progressCallback.ts';
import type { HANDLE } from '#shared/mapi/threadEvent.ts';
import { ComObject, type InterfaceOut } from '#shared/mapi/unknown.ts';
import type { CallCell } from '#shared/protocol/provider.ts';
import type { CallQueue } from './callQueue.ts';

/**
 * The host's callback as a provider in this process holds it. Every call is passed on as it is, right or wrong: judging it
 * is the host's. Progress answers at once with what the host said to the latest Progress that it has taken; Error and Done
 * answer with the host's own answer.
 */
export class RemoteCallback extends ComObject implements IMAPISyncProgressCallback {
  readonly #syncId: number;
  readonly #queue: CallQueue;
  #progressAnswer: HRESULT = HR.S_OK;
  /** What the host has said since; each is given once, the last one from then on. */
  readonly #newProgressAnswers: HRESULT[] = [];

  constructor(syncId: number, queue: CallQueue) {
    super(IID_IMAPISyncProgressCallback);
    this.#syncId = syncId;
    this.#queue = queue;
  }

  override QueryInterface(riid: GUID, ppv: InterfaceOut): HRESULT {
    this.#queue.push(this.#syncId, SLOT.QueryInterface, sendable(riid));
    return super.QueryInterface(riid, ppv);
  }

  override AddRef(): number {
    this.#queue.push(this.#syncId, SLOT.AddRef, null);
    return super.AddRef();
  }

  override Release(): number {
    this.#queue.push(this.#syncId, SLOT.Release, null);
    return super.Release();
  }

  Progress(pwcszProgress: string | null, ulIndex: number, ulIndexMax: number): Answer {
    const accepted = this.#queue.push(
      this.#syncId,
      SLOT.Progress,
      sendable(pwcszProgress),
      sendable(ulIndex),
      sendable(ulIndexMax),
    );
    if (!accepted) return HR.MAPI_E_BUSY;
    return this.#queue.isFull ? this.#queue.room().then(() => this.#nextProgressAnswer()) : this.#nextProgressAnswer();
  }

  Error(hResult: HRESULT, pwcszErrorStr: string | null): Answer {
    return this.#ask(SLOT.Error, sendable(hResult), sendable(pwcszErrorStr));
  }

  Done(hThreadDoneEvent: HANDLE | null, hResult: HRESULT): Answer {
    return this.#ask(SLOT.Done, hThreadDoneEvent !== null, sendable(hResult));
  }

  /** What Progress answers after what the host has said before, and until it says otherwise. */
  addProgressAnswer(hr: HRESULT): void {
    this.#newProgressAnswers.push(hr);
  }

  /** Progress answers so from now on, whatever the host has said to earlier calls. */
  cancel(): void {
    this.#newProgressAnswers.length = 0;
    this.#progressAnswer = HR.MAPI_E_USER_CANCEL;
  }

  #nextProgressAnswer(): HRESULT {
    if (this.#newProgressAnswers.length > 0) this.#progressAnswer = this.#newProgressAnswers.shift() as HRESULT;
    return this.#progressAnswer;
  }

  #ask(slot: number, a: CallCell, b: CallCell): Answer {
    return this.#queue.push(this.#syncId, slot, a, b) ? this.#queue.answer() : HR.MAPI_E_BUSY;
  }
}

/** A provider may hand in anything; what cannot cross to the host crosses as a description, and is refused there. */
function sendable(value: unknown): CallCell {
  if (value === undefined) return null;
  const isPlain = value === null || ['number', 'string', 'boolean'].includes(typeof value);
  return isPlain ? (value as CallCell) : Object.prototype.toString.call(value);
}

import { IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { Answer, IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { HANDLE } from '#shared/mapi/threadEvent.ts';
import { ComObject } from '#shared/mapi/unknown.ts';
import { isText, isUlong } from '#shared/protocol/callArguments.ts';
import type { ReportedSync } from './reportedSync.ts';

/**
 * The host's callback as a provider in a program from outside holds it. It answers what the host's own object answers, for
 * which Progress does not wait.
 */
export class SyncCallback extends ComObject implements IMAPISyncProgressCallback {
  readonly #sync: ReportedSync;

  constructor(sync: ReportedSync) {
    super(IID_IMAPISyncProgressCallback);
    this.#sync = sync;
  }

  Progress(pwcszProgress: string | null, ulIndex: number, ulIndexMax: number): Answer {
    if (this.isReleased) return HR.E_UNEXPECTED;
    if (!isText(pwcszProgress) || !isUlong(ulIndex) || !isUlong(ulIndexMax)) return HR.E_INVALIDARG;
    const room = this.#sync.progress(pwcszProgress, ulIndex, ulIndexMax);
    return room === undefined ? this.#sync.progressAnswer : room.then(() => this.#sync.progressAnswer);
  }

  Error(hResult: HRESULT, pwcszErrorStr: string | null): Answer {
    if (this.isReleased) return HR.E_UNEXPECTED;
    return isText(pwcszErrorStr) ? this.#sync.error(hResult, pwcszErrorStr) : HR.E_INVALIDARG;
  }

  // The event is this program's own; the host has no handle of it to close.
  Done(_hThreadDoneEvent: HANDLE | null, hResult: HRESULT): Answer {
    return this.isReleased ? HR.E_UNEXPECTED : this.#sync.done(hResult);
  }
}

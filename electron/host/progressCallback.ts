import { IID_IMAPISyncProgressCallback } from '#shared/mapi/guid.ts';
import { HR, type HRESULT, isHresult } from '#shared/mapi/hresult.ts';
import type { CallbackMethod, IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
import type { HANDLE } from '#shared/mapi/threadEvent.ts';
import { ComObject } from '#shared/mapi/unknown.ts';
import { isText, isUlong } from '#shared/protocol/callArguments.ts';
import type { LiveRun } from './liveRun.ts';

/** The host's implementation of the interface: one object a task, turning each call into an event and an answer. */
export class ProgressCallback extends ComObject implements IMAPISyncProgressCallback {
  readonly #live: LiveRun;
  readonly #task: number;
  #disconnected = false;

  constructor(live: LiveRun, task: number) {
    super(IID_IMAPISyncProgressCallback);
    this.#live = live;
    this.#task = task;
  }

  Progress(pwcszProgress: string | null, ulIndex: number, ulIndexMax: number): HRESULT {
    const refused = this.#refuse('Progress');
    if (refused !== null) return refused;
    if (!isText(pwcszProgress) || !isUlong(ulIndex) || !isUlong(ulIndexMax)) {
      return this.undecodable('Progress', [pwcszProgress, ulIndex, ulIndexMax]);
    }
    this.#live.apply({
      type: 'progress',
      task: this.#task,
      at: this.#live.now(),
      text: pwcszProgress,
      index: ulIndex,
      max: ulIndexMax,
    });
    return this.#live.stateOf(this.#task) === 'cancelling' ? HR.MAPI_E_USER_CANCEL : HR.S_OK;
  }

  Error(hResult: HRESULT, pwcszErrorStr: string | null): HRESULT {
    const refused = this.#refuse('Error');
    if (refused !== null) return refused;
    if (!isHresult(hResult) || !isText(pwcszErrorStr)) return this.undecodable('Error', [hResult, pwcszErrorStr]);
    this.#live.apply({ type: 'error', task: this.#task, at: this.#live.now(), hr: hResult, text: pwcszErrorStr });
    return HR.S_OK;
  }

  // The event is closed by the process that it lives in; here it only says that there was one.
  Done(_hThreadDoneEvent: HANDLE | null, hResult: HRESULT): HRESULT {
    const refused = this.#refuse('Done');
    if (refused !== null) return refused;
    if (!isHresult(hResult)) return this.undecodable('Done', [hResult]);
    this.#live.apply({ type: 'done', task: this.#task, at: this.#live.now(), hr: hResult });
    return HR.S_OK;
  }

  /** The task is no longer this object's: calls are refused as they are after Done. */
  disconnect(): void {
    this.#disconnected = true;
  }

  /** For a call whose arguments mean nothing: said, counted, and otherwise without effect. */
  undecodable(method: CallbackMethod | null, args: readonly unknown[]): HRESULT {
    const detail = args.map(describe).join(', ');
    this.#live.apply({ type: 'callUndecodable', task: this.#task, at: this.#live.now(), method, detail });
    return HR.E_INVALIDARG;
  }

  #refuse(method: CallbackMethod): HRESULT | null {
    const isOver = this.#disconnected || this.#live.isEnded(this.#task);
    if (!isOver && !this.isReleased) return null;
    this.#live.apply({
      type: 'callRefused',
      task: this.#task,
      at: this.#live.now(),
      method,
      because: isOver ? 'done' : 'released',
    });
    return HR.E_UNEXPECTED;
  }
}

function describe(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : plainly(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// An object may have a toString of its own that is none.
function plainly(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);
}

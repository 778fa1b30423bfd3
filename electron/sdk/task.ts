import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import { MAX_TEXT_LENGTH } from '#shared/protocol/callArguments.ts';
import { mustBeTextOrNull, mustBeUlong } from './arguments.ts';
import type { ReportedSync } from './reportedSync.ts';

/**
 * A task of this program's own, as a row in the window. Reporting never gets in the way of the work: when Send/Receive is
 * closed in the middle, `progress` does nothing and the others answer RPC_E_DISCONNECTED.
 */
export class Task {
  readonly #sync: ReportedSync;

  constructor(sync: ReportedSync) {
    this.#sync = sync;
  }

  /** Aborted when the user cancels; then end with `done(HR.MAPI_E_USER_CANCEL)`. */
  get signal(): AbortSignal {
    return this.#sync.signal;
  }

  /**
   * Where the task is. `text` names the step; null leaves it as it was. A `max` of 0 is a bar without an end. Nothing has to
   * be awaited, but whoever awaits it is exactly as fast as the host; who does not may have progress left out that is old
   * by the time it would be sent.
   */
  progress(text: string | null, index: number, max: number): void | Promise<void> {
    mustBeTextOrNull('text', text);
    mustBeUlong('index', index);
    mustBeUlong('max', max);
    return this.#sync.progress(shortened(text), index, max);
  }

  /** An error, or a warning if bit 31 of `hr` is clear; the task goes on. Resolves with the host's answer. */
  error(hr: HRESULT, text: string | null = null): Promise<HRESULT> {
    mustBeTextOrNull('text', text);
    return this.#sync.error(hr, shortened(text));
  }

  /** The end of the task, good or bad. Resolves with the host's answer. */
  done(hr: HRESULT = HR.S_OK): Promise<HRESULT> {
    return this.#sync.done(hr);
  }

  /** A task that is left without `done` was given up. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#sync.isDone) await this.#sync.done(HR.E_ABORT);
  }
}

/** Somebody's whole output rather than a sentence: better its beginning than nothing. */
function shortened(text: string | null): string | null {
  return text !== null && text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH - 1)}…` : text;
}

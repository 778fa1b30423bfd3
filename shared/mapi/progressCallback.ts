import type { HRESULT } from './hresult.ts';
import type { HANDLE } from './threadEvent.ts';
import type { IUnknown } from './unknown.ts';

/**
 * A result that is there at once or comes over a process boundary. Awaiting it is right in both cases, and for a provider
 * that calls fast it is also how it is slowed down to what the host takes.
 */
export type Answer = HRESULT | Promise<HRESULT>;

/**
 * Implemented by the host, called by a store provider during a background synchronisation. Text that is `null` leaves the
 * step text as it was. The documents promise S_OK from all three methods; `Progress` of a task that the user has cancelled
 * answers MAPI_E_USER_CANCEL here.
 */
export interface IMAPISyncProgressCallback extends IUnknown {
  /* slot 3 */ Progress(pwcszProgress: string | null, ulIndex: number, ulIndexMax: number): Answer;
  /* slot 4 */ Error(hResult: HRESULT, pwcszErrorStr: string | null): Answer;
  /* slot 5 */ Done(hThreadDoneEvent: HANDLE | null, hResult: HRESULT): Answer;
}

/** Vtable slots; the number is also what names a method between processes. */
export const SLOT = {
  QueryInterface: 0,
  AddRef: 1,
  Release: 2,
  Progress: 3,
  Error: 4,
  Done: 5,
} as const;

export type CallbackMethod = keyof typeof SLOT;

import type { HRESULT } from '../mapi/hresult.ts';

/**
 * Between the host and a provider's process. Calls are small and many, so they travel as one flat array a batch; all else
 * is rare and travels as an object.
 */
export type HostToProvider =
  | LoadProvider
  | Synchronize
  | { readonly type: 'cancel'; readonly syncId: number }
  | CallAnswers
  /** End your process: nothing that you say will be heard. */
  | { readonly type: 'shutdown' };

/** First message: which provider this process is to be. */
export interface LoadProvider {
  readonly type: 'load';
  readonly kind: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Call IMAPISync::SynchronizeInBackground. */
export interface Synchronize {
  readonly type: 'synchronize';
  readonly syncId: number;
  readonly flags: number;
  readonly account: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** All calls up to number `upTo` have been taken; `answers` has [call number, HRESULT] for those that wait for one. */
export interface CallAnswers {
  readonly type: 'answers';
  readonly upTo: number;
  readonly answers: readonly number[];
}

export type ProviderToHost =
  | { readonly type: 'loaded' }
  | { readonly type: 'loadFailed'; readonly problem: LoadProblem; readonly detail: string }
  | CallBatch
  /** SynchronizeInBackground came back; `hasEvent` if it stored an event in phSyncDoneEvent. */
  | { readonly type: 'returned'; readonly syncId: number; readonly hr: HRESULT; readonly hasEvent: boolean }
  | { readonly type: 'threadEnded'; readonly syncId: number };

/** The host itself says that a secret is missing, before the process is asked to do anything. */
export type LoadProblem = 'unknownKind' | 'threw' | 'secretMissing';

/**
 * `calls` holds CALL_WIDTH values a call: sync id, vtable slot, then the arguments, padded with null. The first call has
 * the number `first`; they are counted from 0 over the life of the process.
 */
export interface CallBatch {
  readonly type: 'calls';
  readonly first: number;
  readonly calls: readonly CallCell[];
  /** Calls that the provider's process had to turn away since the last batch: [sync id, count] pairs. */
  readonly overflowed: readonly number[];
}

export type CallCell = number | string | boolean | null;

export const CALL_WIDTH = 5;

/** A batch is sent when it has this many calls, or a millisecond after the last one. */
export const MAX_CALLS_PER_BATCH = 1_000;

/** This many calls may be on their way; past that, `Progress` answers with a promise. */
export const MAX_CALLS_IN_FLIGHT = 8_000;

/** A provider that calls on without awaiting is turned away with MAPI_E_BUSY when this many calls wait in its process. */
export const MAX_CALLS_WAITING = 200_000;

import type { Answer } from './progressCallback.ts';
import type { HANDLE } from './threadEvent.ts';
import type { IUnknown } from './unknown.ts';

/** ulFlags of MAPISIB: what a synchronisation does. */
export const SYNC_UPLOAD_HIERARCHY = 0x00000001;
export const SYNC_DOWNLOAD_HIERARCHY = 0x00000002;
export const SYNC_UPLOAD_CONTENTS = 0x00000040;
export const SYNC_DOWNLOAD_CONTENTS = 0x00000080;
export const SYNC_OUTGOING_MAIL = 0x00000200;
export const SYNC_BACKGROUND = 0x00001000;
export const SYNC_THESE_FOLDERS = 0x00020000;
export const SYNC_GLOBAL_HEADERS = 0x02000000;
/** The same flag under its other name. */
export const SYNC_HEADERS = 0x02000000;
export const SYNC_ON_DEMAND = 0x20000000;

/** sizeof(MAPISIB) with 64-bit pointers. */
export const MAPISIB_SIZE = 32;

/** The part of AbortSignal that a provider needs; any AbortSignal fits. */
export interface CancelSignal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What stands in for LPMAPISESSION: whose store this is, how it is set up, and whether the user still wants it. */
export interface SyncSession {
  readonly account: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly signal: CancelSignal;
}

/** `phSyncDoneEvent`: the provider stores the event that is signalled when its thread has ended. */
export interface HandleOut {
  value: HANDLE | null;
}

export interface MAPISIB {
  readonly ulSize: number;
  readonly ulFlags: number;
  readonly psesSync: SyncSession;
  readonly punkCallBack: IUnknown;
  readonly phSyncDoneEvent: HandleOut;
}

export interface IMAPISync extends IUnknown {
  /* slot 3 */ SynchronizeInBackground(psibpb: MAPISIB): Answer;
}

/** What a provider must at least be, in the app's own process or outside; a reference count of its own is its own affair. */
export type Provider = Pick<IMAPISync, 'SynchronizeInBackground'>;

/**
 * For programs that want to appear in Send/Receive, and for provider modules that run in it. The specification of what goes
 * over the socket is docs/provider-protocol.md; the contract of a provider is docs/provider-module.md.
 */
export { connect, type ConnectOptions } from './connect.ts';
export type { Connection, ProvideOptions } from './connection.ts';
export { DisconnectedError, NotRunningError, ProtocolError } from './errors.ts';
export type { Task } from './task.ts';

export { type DecodedHresult, decodeHresult } from '#shared/mapi/decodeHresult.ts';
export { type GUID, IID_IMAPISync, IID_IMAPISyncProgressCallback, IID_IUnknown } from '#shared/mapi/guid.ts';
export {
  failed,
  formatHresult,
  HR,
  type HRESULT,
  type HresultName,
  namesOf,
  parseHresult,
  succeeded,
} from '#shared/mapi/hresult.ts';
export type { Answer, IMAPISyncProgressCallback } from '#shared/mapi/progressCallback.ts';
export * from '#shared/mapi/sync.ts';
export { CreateEvent, type HANDLE, type ThreadEvent } from '#shared/mapi/threadEvent.ts';
export { ComObject, type InterfaceOut, type IUnknown } from '#shared/mapi/unknown.ts';

export {
  type CancelParams,
  type RecordingPiece,
  type RecordParams,
  type RegisterParams,
  RPC_ERROR,
  type SendReceiveParams,
  type StatusReport,
  type TaskReport,
  type WatchParams,
} from '#shared/protocol/external.ts';

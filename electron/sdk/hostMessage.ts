import {
  type RecordingPiece,
  type RegistrationReport,
  type RpcId,
  type RpcProblem,
  RPC_ERROR,
  type StatusReport,
  type SynchronizeParams,
} from '#shared/protocol/external.ts';
import { ProtocolError } from './errors.ts';

export type HostMessage =
  | { readonly type: 'result'; readonly id: RpcId; readonly result: unknown }
  /** `id` is null where the host cannot tell which message it is about, or where that wanted no answer. */
  | { readonly type: 'problem'; readonly id: RpcId | null; readonly error: ProtocolError }
  | { readonly type: 'synchronize'; readonly id: RpcId; readonly params: SynchronizeParams }
  | { readonly type: 'cancel'; readonly syncId: number }
  | { readonly type: 'registration'; readonly report: RegistrationReport }
  | { readonly type: 'status'; readonly report: StatusReport }
  /** Of a newer host, maybe; if it has an id, it wants to hear that nobody knows it here. */
  | { readonly type: 'unknown'; readonly id: RpcId | undefined; readonly method: string };

type Fields = Readonly<Record<string, unknown>>;

/** Reads a line of the host's; throws if it is none. */
export function readHostMessage(line: string): HostMessage {
  const message: unknown = parse(line);
  if (!isFields(message)) throw misunderstood(line);
  const { id, method, params, error } = message;
  if (method === 'synchronizeInBackground' && isId(id) && isSynchronize(params)) {
    return { type: 'synchronize', id, params };
  }
  if (method === 'cancel' && isFields(params) && typeof params.syncId === 'number') {
    return { type: 'cancel', syncId: params.syncId };
  }
  if (method === 'registration' && isRegistration(params)) return { type: 'registration', report: params };
  if (method === 'status' && isReport(params)) return { type: 'status', report: params };
  if (typeof method === 'string') return { type: 'unknown', id: isId(id) ? id : undefined, method };
  if (isProblem(error) && (isId(id) || id === null)) return { type: 'problem', id, error: new ProtocolError(error) };
  if (isId(id)) return { type: 'result', id, result: message.result };
  throw misunderstood(line);
}

/** The answer to `begin`. */
export function readSyncId(result: unknown): number {
  if (isFields(result) && typeof result.syncId === 'number') return result.syncId;
  throw misunderstood(JSON.stringify(result));
}

/** The answer to `register`. */
export function readRegistration(result: unknown): RegistrationReport {
  if (isRegistration(result)) return result;
  throw misunderstood(JSON.stringify(result));
}

/** The answer to `status` and `watch`. */
export function readReport(result: unknown): StatusReport {
  if (isReport(result)) return result;
  throw misunderstood(JSON.stringify(result));
}

/** The answer to `groups`. */
export function readNames(result: unknown): readonly string[] {
  if (Array.isArray(result) && result.every((name) => typeof name === 'string')) return result;
  throw misunderstood(JSON.stringify(result));
}

/** The answer to `record`. */
export function readPiece(result: unknown): RecordingPiece | null {
  if (result === null || isPiece(result)) return result;
  throw misunderstood(JSON.stringify(result));
}

function isRegistration(value: unknown): value is RegistrationReport {
  return isFields(value) && typeof value.allowed === 'boolean';
}

function isPiece(value: unknown): value is RecordingPiece {
  if (!isFields(value)) return false;
  const { run, lines, isOver } = value;
  return typeof run === 'number' && typeof lines === 'string' && typeof isOver === 'boolean';
}

function isReport(value: unknown): value is StatusReport {
  return isFields(value) && isFields(value.summary) && Array.isArray(value.tasks) && Array.isArray(value.errors);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw misunderstood(line);
  }
}

function misunderstood(line: string): ProtocolError {
  return new ProtocolError({
    code: RPC_ERROR.parse,
    message: `The host's line is not understood: ${line.slice(0, 200)}`,
  });
}

function isId(value: unknown): value is RpcId {
  return typeof value === 'number' || typeof value === 'string';
}

function isProblem(value: unknown): value is RpcProblem {
  return isFields(value) && typeof value.code === 'number' && typeof value.message === 'string';
}

function isSynchronize(value: unknown): value is SynchronizeParams {
  if (!isFields(value) || !isFields(value.session)) return false;
  const { account, settings } = value.session;
  return (
    typeof value.syncId === 'number' &&
    typeof value.flags === 'number' &&
    typeof account === 'string' &&
    isFields(settings)
  );
}

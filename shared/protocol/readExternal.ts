import { z } from 'zod';
import { HR, type HRESULT, parseHresult } from '../mapi/hresult.ts';
import { SLOT } from '../mapi/progressCallback.ts';
import { isUlong } from './callArguments.ts';
import {
  type BeginParams,
  type CancelParams,
  type HelloParams,
  MAX_NAME_LENGTH,
  MIN_WATCH_MS,
  type RecordParams,
  type RegisterParams,
  RPC_ERROR,
  type RpcId,
  type RpcProblem,
  type SendReceiveParams,
  type WatchParams,
} from './external.ts';
import type { CallCell } from './provider.ts';

/** A call on the callback, as it stands in a line. */
export interface IncomingCall {
  readonly type: 'call';
  /** Undefined for a notification, which wants no answer. */
  readonly id: RpcId | undefined;
  readonly syncId: number;
  readonly slot: number;
  readonly cells: readonly [CallCell, CallCell, CallCell];
}

export type Incoming =
  | IncomingCall
  | { readonly type: 'hello'; readonly id: RpcId | undefined; readonly params: HelloParams }
  | { readonly type: 'begin'; readonly id: RpcId | undefined; readonly params: BeginParams }
  | { readonly type: 'register'; readonly id: RpcId | undefined; readonly params: RegisterParams }
  | { readonly type: 'unregister'; readonly id: RpcId | undefined }
  | { readonly type: 'status'; readonly id: RpcId | undefined }
  | { readonly type: 'groups'; readonly id: RpcId | undefined }
  | { readonly type: 'watch'; readonly id: RpcId | undefined; readonly params: WatchParams }
  | { readonly type: 'record'; readonly id: RpcId | undefined; readonly params: RecordParams }
  | { readonly type: 'sendReceive'; readonly id: RpcId | undefined; readonly params: SendReceiveParams }
  | { readonly type: 'cancel'; readonly id: RpcId | undefined; readonly params: CancelParams }
  /** The answer to a request of the host's. */
  | { readonly type: 'answer'; readonly id: RpcId; readonly hr: HRESULT }
  | { readonly type: 'problem'; readonly id: RpcId | null; readonly problem: RpcProblem };

/** Reads a line; what is wrong with it is told with the name of the field. */
export function readLine(line: string): Incoming {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch (error) {
    return problem(null, RPC_ERROR.parse, `not JSON: ${(error as Error).message}`);
  }
  if (!isRecord(message)) return problem(null, RPC_ERROR.invalidRequest, 'a message is a JSON object');
  const { id, method, params } = message;
  if (!isRpcId(id) && id !== undefined) return wrongField(null, 'id', 'a number or a string', RPC_ERROR.invalidRequest);
  if (message.jsonrpc !== '2.0') return wrongField(id ?? null, 'jsonrpc', '"2.0"', RPC_ERROR.invalidRequest);
  if (method === undefined) return readAnswer(id, message);
  return readRequest(id, method, params);
}

function readRequest(id: RpcId | undefined, method: unknown, params: unknown): Incoming {
  switch (method) {
    case 'progress':
      return readCall(id, params, SLOT.Progress, ['syncId', 'text', 'index', 'max']);
    case 'error':
      return readCall(id, params, SLOT.Error, ['syncId', 'hr', 'text']);
    case 'done':
      return readCall(id, params, SLOT.Done, ['syncId', 'hr']);
    case 'hello':
      return readParams(id, params, hello, (parsed) => ({ type: 'hello', id, params: parsed }));
    case 'begin':
      return readParams(id, params, begin, (parsed) => ({ type: 'begin', id, params: parsed }));
    case 'register':
      return readParams(id, params, register, (parsed) => ({ type: 'register', id, params: parsed }));
    case 'unregister':
    case 'status':
    case 'groups':
      return { type: method, id };
    case 'watch':
      return readParams(id, params, watch, (parsed) => ({ type: 'watch', id, params: parsed }));
    case 'record':
      return readParams(id, params, record, (parsed) => ({ type: 'record', id, params: parsed }));
    case 'sendReceive':
      return readParams(id, params, sendReceive, (parsed) => ({ type: 'sendReceive', id, params: parsed }));
    case 'cancel':
      return readParams(id, params, cancel, (parsed) => ({ type: 'cancel', id, params: parsed }));
    default:
      if (typeof method !== 'string') {
        return wrongField(id ?? null, 'method', 'the name of a method', RPC_ERROR.invalidRequest);
      }
      return problem(id ?? null, RPC_ERROR.methodNotFound, `method: there is no ${JSON.stringify(method)}`);
  }
}

/** By position or by name. The calls are the many, so no schema stands in their way. */
function readCall(id: RpcId | undefined, params: unknown, slot: number, names: readonly string[]): Incoming {
  const values = Array.isArray(params) ? (params as unknown[]) : valuesByName(params, names);
  if (values === null) return wrongField(id ?? null, 'params', `[${names.join(', ')}]`);
  if (values.length > names.length) return wrongField(id ?? null, `params[${names.length}]`, 'no further value');
  const [syncId, a, b, c] = values;
  if (!isCount(syncId)) return wrongField(id ?? null, 'syncId', 'a whole number');
  if (slot === SLOT.Progress) {
    if (a !== null && typeof a !== 'string') return wrongField(id ?? null, 'text', 'a string or null');
    if (!isUlong(b)) return wrongField(id ?? null, 'index', 'a whole number below 2^32');
    if (!isUlong(c)) return wrongField(id ?? null, 'max', 'a whole number below 2^32');
    return { type: 'call', id, syncId, slot, cells: [a, b, c] };
  }
  const hr = parseHresult(a);
  if (hr === undefined) return wrongField(id ?? null, 'hr', 'an HRESULT: a number, "0x…" or a name');
  if (slot === SLOT.Done) return { type: 'call', id, syncId, slot, cells: [false, hr, null] };
  if (b !== null && b !== undefined && typeof b !== 'string') return wrongField(id ?? null, 'text', 'a string or null');
  return { type: 'call', id, syncId, slot, cells: [hr, b ?? null, null] };
}

function valuesByName(params: unknown, names: readonly string[]): unknown[] | null {
  if (!isRecord(params)) return null;
  return names.map((name) => params[name]);
}

function readAnswer(id: RpcId | undefined, message: Readonly<Record<string, unknown>>): Incoming {
  if (id === undefined) return wrongField(null, 'method', 'the name of a method', RPC_ERROR.invalidRequest);
  if (isRecord(message.error)) return { type: 'answer', id, hr: hresultOfError(message.error) };
  const hr = parseHresult(message.result);
  // The id is the host's own: sent back, it would look like the answer to a request of the client's.
  return hr === undefined
    ? wrongField(null, 'result', 'an HRESULT: a number, "0x…" or a name')
    : { type: 'answer', id, hr };
}

/** A client's library answers an error object where the provider threw. */
function hresultOfError({ data }: Readonly<Record<string, unknown>>): HRESULT {
  return (isRecord(data) ? parseHresult(data.hresult) : undefined) ?? HR.E_FAIL;
}

const NAME = `expected 1 to ${MAX_NAME_LENGTH} characters, not only spaces`;
const name = z
  .string(NAME)
  .max(MAX_NAME_LENGTH, NAME)
  .refine((text) => text.trim() !== '', NAME);
const whole = z.int('expected a whole number').min(0, 'expected a whole number from 0 up');
const OBJECT = 'expected an object';

const hello: z.ZodType<HelloParams> = z.object(
  {
    protocol: z.int('expected a whole number'),
    token: z.string('expected a string').max(1_000, 'expected at most 1000 characters'),
    name,
  },
  OBJECT,
);
const begin: z.ZodType<BeginParams> = z.object({ name, account: name.optional(), syncId: whole.optional() }, OBJECT);

const PARTS = 'expected a list of 1 to 100 parts';
const part = z.object(
  { name: name.optional(), does: z.enum(['send', 'receive', 'both'], 'expected "send", "receive" or "both"') },
  OBJECT,
);
const register: z.ZodType<RegisterParams> = z.object(
  { account: name, parts: z.array(part, PARTS).min(1, PARTS).max(100, PARTS).optional() },
  OBJECT,
);

const EVERY = `expected a number from ${MIN_WATCH_MS} to 3600000`;
const watch: z.ZodType<WatchParams> = z
  .object({ everyMs: z.number(EVERY).min(MIN_WATCH_MS, EVERY).max(3_600_000, EVERY).optional() }, OBJECT)
  .prefault({});
const record: z.ZodType<RecordParams> = z
  .object({ stop: z.boolean('expected true or false').optional() }, OBJECT)
  .prefault({});

// Without their parameters these two concern everything, so one that is not known must not be passed over.
const cancel: z.ZodType<CancelParams> = z.strictObject({ task: whole.optional() }, strangers('task')).prefault({});
const AGAIN = 'expected a list of at most 100000 task numbers';
const sendReceive: z.ZodType<SendReceiveParams> = z
  .strictObject(
    { group: name.optional(), again: z.array(whole, AGAIN).max(100_000, AGAIN).optional() },
    strangers('group and again'),
  )
  .refine(({ group, again }) => group === undefined || again === undefined, {
    message: 'expected group or again, not both',
    path: ['group'],
  })
  .prefault({});

function strangers(known: string): { readonly error: (issue: { readonly code?: string }) => string } {
  return { error: ({ code }) => (code === 'unrecognized_keys' ? `not known; there is ${known}` : OBJECT) };
}

function readParams<T>(
  id: RpcId | undefined,
  params: unknown,
  schema: z.ZodType<T>,
  toIncoming: (params: T) => Incoming,
): Incoming {
  const result = schema.safeParse(params);
  if (result.success) return toIncoming(result.data);
  const [issue] = result.error.issues;
  const stranger = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const field = ['params', ...(issue?.path ?? []), ...stranger].join('.');
  return wrong(id ?? null, field, `${field}: ${issue?.message ?? 'something is wrong'}`, RPC_ERROR.invalidParams);
}

function wrongField(
  id: RpcId | null,
  field: string,
  expected: string,
  code: number = RPC_ERROR.invalidParams,
): Incoming {
  return wrong(id, field, `${field}: expected ${expected}`, code);
}

function wrong(id: RpcId | null, field: string, message: string, code: number): Incoming {
  return { type: 'problem', id, problem: { code, message, data: { field } } };
}

function problem(id: RpcId | null, code: number, message: string): Incoming {
  return { type: 'problem', id, problem: { code, message } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRpcId(value: unknown): value is RpcId {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

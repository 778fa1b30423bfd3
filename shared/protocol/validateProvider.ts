import { z } from 'zod';
import { isHresult } from '../mapi/hresult.ts';
import {
  CALL_WIDTH,
  type CallBatch,
  type HostToProvider,
  MAX_CALLS_PER_BATCH,
  type ProviderToHost,
} from './provider.ts';

/** Both ends check what comes over the boundary: a provider's process may hold anybody's code. */
const count = z.int().min(0);
const settings = z.record(z.string(), z.unknown());
const hresult = z.custom<number>(isHresult, { message: 'an unsigned 32-bit number is expected' });

const hostToProvider: z.ZodType<HostToProvider> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('load'), kind: z.string(), settings }),
  z.strictObject({ type: z.literal('synchronize'), syncId: count, flags: count, account: z.string(), settings }),
  z.strictObject({ type: z.literal('cancel'), syncId: count }),
  z.strictObject({ type: z.literal('answers'), upTo: count, answers: z.array(count) }),
  z.strictObject({ type: z.literal('shutdown') }),
]);

const rareProviderToHost: z.ZodType<Exclude<ProviderToHost, CallBatch>> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('loaded') }),
  z.strictObject({
    type: z.literal('loadFailed'),
    problem: z.enum(['unknownKind', 'threw', 'secretMissing']),
    detail: z.string(),
  }),
  z.strictObject({ type: z.literal('returned'), syncId: count, hr: hresult, hasEvent: z.boolean() }),
  z.strictObject({ type: z.literal('threadEnded'), syncId: count }),
]);

export type Parsed<T> = { readonly ok: true; readonly message: T } | { readonly ok: false; readonly problem: string };

export function parseHostToProvider(value: unknown): Parsed<HostToProvider> {
  return toParsed(hostToProvider.safeParse(value));
}

/** Batches of calls are checked by hand, since they are the many; their cells are judged one by one when they are read. */
export function parseProviderToHost(value: unknown): Parsed<ProviderToHost> {
  return isCallBatch(value) ? { ok: true, message: value } : toParsed(rareProviderToHost.safeParse(value));
}

function isCallBatch(value: unknown): value is CallBatch {
  if (typeof value !== 'object' || value === null) return false;
  const { type, first, calls, overflowed } = value as Partial<Record<keyof CallBatch, unknown>>;
  return (
    type === 'calls' &&
    Number.isSafeInteger(first) &&
    Array.isArray(calls) &&
    calls.length % CALL_WIDTH === 0 &&
    calls.length <= MAX_CALLS_PER_BATCH * CALL_WIDTH &&
    Array.isArray(overflowed) &&
    overflowed.every(Number.isSafeInteger)
  );
}

function toParsed<T>(result: z.ZodSafeParseResult<T>): Parsed<T> {
  if (result.success) return { ok: true, message: result.data };
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') ?? '';
  return { ok: false, problem: `${where === '' ? 'message' : where}: ${issue?.message ?? 'not understood'}` };
}

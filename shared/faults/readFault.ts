import { z } from 'zod';
import { HR, isHresult, parseHresult } from '../mapi/hresult.ts';
import { ALWAYS, type Fault, FAULT_METHODS } from './fault.ts';

/** An hour: whoever wants to wait longer wants a provider that never answers. */
const MAX_DELAY_MS = 3_600_000;
const MAX_COUNT = 1_000_000_000;

const hresult = z
  .unknown()
  .transform(parseHresult)
  .refine((hr) => isHresult(hr), { message: 'an HRESULT is expected: "0x…", a number or a name' });

const method = z.enum(FAULT_METHODS);
const after = z.int().min(0).max(MAX_COUNT).default(0);
const calls = { method, after, times: z.union([z.literal(ALWAYS), z.int().min(1).max(MAX_COUNT)]).default(1) };
const aim = { method: method.nullable().default(null), after };

/** What comes from a window is checked against this; what it leaves out is the usual. */
const faultSchema: z.ZodType<Fault> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), hresult, ...calls }),
  z.strictObject({ kind: z.literal('refuse'), hresult: hresult.prefault(HR.E_FAIL), ...calls }),
  z.strictObject({ kind: z.literal('delay'), ms: z.int().min(1).max(MAX_DELAY_MS), ...calls }),
  z.strictObject({ kind: z.literal('disconnect'), ...aim }),
  z.strictObject({ kind: z.literal('kill'), ...aim }),
]);

export type ReadFault =
  | { readonly ok: true; readonly fault: Fault }
  /** A sentence that names the field. */
  | { readonly ok: false; readonly problem: string };

export function readFault(value: unknown): ReadFault {
  const { data, error } = faultSchema.safeParse(value);
  if (error === undefined) return { ok: true, fault: data };
  const [issue] = error.issues;
  const field = issue?.path.join('.') || 'the fault';
  return { ok: false, problem: `${field}: ${issue?.message ?? 'not understood'}` };
}

import { z } from 'zod';
import { isHresult, parseHresult } from '../../mapi/hresult.ts';
import type { TaskIdentity } from '../../sync/task.ts';
import { FINDING_IDS } from '../findingMask.ts';
import { codeOfMethod, hasAnswer, TRACE_METHODS } from '../methods.ts';
import type { TraceRow } from '../traceRow.ts';

/** The format is described in docs/trace-format.md. */
export const RECORDING_VERSION = 1;

const count = z.int().min(0);
const ulong = count.max(0xffffffff);
/** The cell of a row is a signed number. */
export const MAX_PLACE = 0x7fffffff;
const place = count.max(MAX_PLACE);
/** 35 years. */
export const MAX_AT = 2 ** 50;
export const MAX_ARGS = 6;
const MAX_SHOWN = 80;

const taskIdentity: z.ZodType<TaskIdentity> = z.strictObject({
  storeId: z.string(),
  account: z.string(),
  part: z.union([z.enum(['sending', 'receiving', 'synchronizing']), z.strictObject({ name: z.string() })]),
  isOutside: z.literal(true).exactOptional(),
});

/** The first line. */
export const headerSchema = z.strictObject({
  srtrace: z.literal(RECORDING_VERSION),
  app: z.string(),
  run: count,
  startedAt: z.iso.datetime(),
  limits: z.strictObject({
    stallAfterSeconds: z.number().positive(),
    cancelGraceSeconds: z.number().positive(),
  }),
  tasks: z.array(taskIdentity),
});

/** The rare ones. */
export const recordSchema = z.discriminatedUnion('record', [
  z.strictObject({
    record: z.literal('process'),
    process: place,
    storeId: z.string(),
    kind: z.string(),
    tasks: z.array(place),
  }),
  z.strictObject({ record: z.literal('task'), task: place, identity: taskIdentity }),
  z.strictObject({ record: z.literal('end'), rows: count }),
]);

const hresult = z
  .unknown()
  .transform(parseHresult)
  .refine((hr) => isHresult(hr), { message: 'an HRESULT is expected: "0x…", a number or a name' });

const arg = z.union([z.number(), z.string(), z.boolean(), z.null(), z.strictObject({ odd: z.string() })]);

/** The many. */
export const rowSchema = z
  .strictObject({
    at: count.max(MAX_AT),
    process: place.nullable().default(null),
    task: place.nullable().default(null),
    method: z.enum(TRACE_METHODS, {
      error: ({ input }) =>
        typeof input === 'string'
          ? `there is no method '${input.slice(0, MAX_SHOWN)}'`
          : 'the name of a method is missing',
    }),
    args: z.array(arg).max(MAX_ARGS).default([]),
    hr: hresult.optional(),
    took: ulong.optional(),
    findings: z.array(z.enum(FINDING_IDS)).default([]),
  })
  .transform(({ hr, took, ...row }, context): TraceRow => {
    if (hasAnswer(codeOfMethod(row.method))) return { ...row, hr: hr ?? 0, took: took ?? 0 };
    if (hr !== undefined) context.addIssue({ code: 'custom', path: ['hr'], message: `nobody answers ${row.method}` });
    return { ...row, hr: null, took: null };
  });

import { z } from 'zod';
import { TRACE_METHODS } from '../trace/methods.ts';
import { MAX_ROWS_LOOKED_AT, type TraceCommands } from './traceBridge.ts';

const count = z.int().min(0);
const task = { runId: count, task: count };

/** What the Trace tab sends, as far as it is taken. */
export const traceArguments: { readonly [C in keyof TraceCommands]: z.ZodType<TraceCommands[C]['argument']> } = {
  lookAtTrace: z.strictObject({
    filter: z.strictObject({
      tasks: z.array(count).max(100_000).exactOptional(),
      methods: z.array(z.enum(TRACE_METHODS)).exactOptional(),
      results: z.array(z.enum(['ok', 'warning', 'failure'])).exactOptional(),
      text: z.string().max(10_000).exactOptional(),
      hasFindings: z.literal(true).exactOptional(),
    }),
    from: count.nullable(),
    count: z.int().min(0).max(MAX_ROWS_LOOKED_AT),
  }),
  traceStatus: z.null(),
  saveTrace: z.strictObject({ masked: z.boolean() }),
  previewMask: z.null(),
  forgetMask: z.null(),
  openTrace: z.null(),
  closeTrace: z.null(),
  replay: z.discriminatedUnion('do', [
    z.strictObject({ do: z.literal('play'), speed: z.number().min(0.5).max(100) }),
    z.strictObject({ do: z.literal('pause') }),
    z.strictObject({ do: z.literal('seek'), to: z.number().min(0) }),
  ]),
  startRecording: z.null(),
  stopRecording: z.null(),
  injectFault: z.strictObject({ ...task, fault: z.unknown() }),
  pendingFaults: z.strictObject(task),
  callOffFault: z.strictObject({ ...task, id: count }),
};

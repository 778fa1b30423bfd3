import { z } from 'zod';
import { RUN_OUTCOMES } from '../history/pastRun.ts';
import { type HistoryCommands, MAX_RUNS_A_PAGE } from './historyBridge.ts';

const count = z.int().min(0);
/** Any store of any program that has ever taken part. */
const storeId = z.string().max(10_000);
const filter = z.strictObject({
  storeId: storeId.nullable(),
  outcome: z.enum(RUN_OUTCOMES).nullable(),
  text: z.string().max(1_000).nullable(),
});

/** What the History tab sends, as far as it is taken. */
export const historyArguments: { readonly [C in keyof HistoryCommands]: z.ZodType<HistoryCommands[C]['argument']> } = {
  historyRuns: z.strictObject({ filter, before: count.nullable(), limit: z.int().min(1).max(MAX_RUNS_A_PAGE) }),
  historyDays: filter,
  historyRun: count,
  historyTask: z.strictObject({ run: count, place: count }),
  historyStores: z.null(),
  historyTrend: z.strictObject({ storeId, last: z.int().min(1).max(100) }),
  historyChanges: count,
  historyProblem: z.null(),
  exportHistory: z.strictObject({ format: z.enum(['csv', 'json']), filter }),
};

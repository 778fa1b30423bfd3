import type { HistoryQuery } from '#shared/history/queries.ts';
import type { RunBatch } from './batch.ts';
import type { HistoryProblem } from './historyProblem.ts';
import type { Retention } from './retention.ts';

/** What the worker is started with. */
export interface WorkerStart {
  readonly file: string;
  readonly retention: Retention;
}

/** To the worker; each is answered with its number. */
export type Request = { readonly number: number } & (
  | { readonly type: 'open' }
  | { readonly type: 'write'; readonly batch: RunBatch }
  | { readonly type: 'ask'; readonly query: HistoryQuery; readonly argument: unknown }
  | { readonly type: 'retain'; readonly retention: Retention }
  | { readonly type: 'close' }
);

/** The number of a reply that nobody has asked for: what was too old or too much has been thrown away. */
export const TIDIED = 0;

/** From the worker; `problem` is how things are with the history now. */
export interface Reply {
  readonly number: number;
  readonly problem: HistoryProblem | null;
  readonly result: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string };
}

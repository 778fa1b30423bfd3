import type { StepPassed } from '../sync/stepLog.ts';
import type { RunChanges } from './compareRuns.ts';
import type { PastRun, RunLine, RunOutcome } from './pastRun.ts';

/** Which runs are meant; null for all. */
export interface HistoryFilter {
  readonly storeId: string | null;
  readonly outcome: RunOutcome | null;
  /** Stands in an account, the name of a part, a step, an error, a finding or last words; a-z in either case. */
  readonly text: string | null;
}

export const EVERYTHING: HistoryFilter = { storeId: null, outcome: null, text: null };

/** The runs of one day in the user's time zone: what the list has headings for. */
export interface HistoryDay {
  /** 2026-05-17 */
  readonly day: string;
  readonly runs: number;
  /** Those among them that have failed. */
  readonly failed: number;
}

export interface HistoryStoreLine {
  readonly storeId: string;
  readonly account: string;
  /** The newest run that it took part in. */
  readonly lastRun: number;
}

/** A store's part in one run: a point of its line. */
export interface TrendPoint {
  readonly run: number;
  readonly startedAt: number;
  /** From the first start of its tasks to the last end; null if it has not come to an end. */
  readonly durationMs: number | null;
  readonly items: number;
  readonly failed: boolean;
}

/** What is kept of a task beside its numbers. */
export interface PastTaskDetails {
  /** The kind of its provider; empty where it is not known. */
  readonly kind: string;
  /** The steps that it passed. */
  readonly steps: readonly StepPassed[];
  /** Earlier steps that were not kept. */
  readonly leftOut: number;
  /** The last lines that its process wrote to its error output. */
  readonly lastWords: string;
}

export type ExportFormat = 'csv' | 'json';

/** What can be asked of the history, each with what it takes and what it answers. */
export interface HistoryQueries {
  /** Newest first; `before` is the last run of the page before, null for the first page. */
  runs: {
    readonly argument: { readonly filter: HistoryFilter; readonly before: number | null; readonly limit: number };
    readonly answer: readonly RunLine[];
  };
  /** Newest first. */
  days: { readonly argument: HistoryFilter; readonly answer: readonly HistoryDay[] };
  /** Null if there is no such run any more. */
  run: { readonly argument: number; readonly answer: PastRun | null };
  /** What an opened task shows beside its numbers; `place` is its place among the tasks of the run. */
  task: {
    readonly argument: { readonly run: number; readonly place: number };
    readonly answer: PastTaskDetails;
  };
  /** By account. */
  stores: { readonly argument: null; readonly answer: readonly HistoryStoreLine[] };
  /** A store's last runs, the oldest first, as a line is drawn. */
  trend: {
    readonly argument: { readonly storeId: string; readonly last: number };
    readonly answer: readonly TrendPoint[];
  };
  /** What is different since each task of this run ended well the last time. */
  changes: { readonly argument: number; readonly answer: RunChanges };
  /** Writes the runs to a file; answers how many there were. */
  exportTo: {
    readonly argument: { readonly file: string; readonly format: ExportFormat; readonly filter: HistoryFilter };
    readonly answer: number;
  };
}

export type HistoryQuery = keyof HistoryQueries;

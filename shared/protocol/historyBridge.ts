import type { ExportFormat, HistoryFilter, HistoryQueries } from '../history/queries.ts';
import type { StartupProblem } from './bridge.ts';

/** More runs are not fetched at once. */
export const MAX_RUNS_A_PAGE = 5_000;

/** What became of an export. */
export type HistoryExport =
  | { readonly outcome: 'done'; readonly path: string; readonly runs: number }
  | { readonly outcome: 'cancelled' }
  | { readonly outcome: 'failed'; readonly reason: string };

/** Commands of the History tab; they are rejected if the history cannot be read. */
export interface HistoryCommands {
  historyRuns: HistoryQueries['runs'];
  historyDays: HistoryQueries['days'];
  historyRun: HistoryQueries['run'];
  historyTask: HistoryQueries['task'];
  historyStores: HistoryQueries['stores'];
  historyTrend: HistoryQueries['trend'];
  historyChanges: HistoryQueries['changes'];
  /** As it is now; the news `history` tells of changes. */
  historyProblem: { readonly argument: null; readonly answer: StartupProblem | null };
  /** Asks for a file name. */
  exportHistory: {
    readonly argument: { readonly format: ExportFormat; readonly filter: HistoryFilter };
    readonly answer: HistoryExport;
  };
}

export const HISTORY_COMMANDS = [
  'historyRuns',
  'historyDays',
  'historyRun',
  'historyTask',
  'historyStores',
  'historyTrend',
  'historyChanges',
  'historyProblem',
  'exportHistory',
] as const satisfies readonly (keyof HistoryCommands)[];

/** There are new runs, or some have gone, or a run has gone on; and how it stands with the history. */
export interface HistoryNews {
  readonly type: 'history';
  readonly problem: StartupProblem | null;
}

import type { HistoryQueries, HistoryQuery } from '#shared/history/queries.ts';
import { exportToFile } from './exportToFile.ts';
import { readChanges } from './readChanges.ts';
import { readRun } from './readRun.ts';
import { readDays, readRuns, readStores, readTrend } from './readRuns.ts';
import { readTaskDetails } from './readTaskDetails.ts';
import type { Database } from './sqlite.ts';

type Answers = {
  readonly [Q in HistoryQuery]: (db: Database, argument: HistoryQueries[Q]['argument']) => HistoryQueries[Q]['answer'];
};

const ANSWERS: Answers = {
  runs: readRuns,
  days: readDays,
  run: readRun,
  task: readTaskDetails,
  stores: readStores,
  trend: readTrend,
  changes: readChanges,
  exportTo: exportToFile,
};

export function answerQuery<Q extends HistoryQuery>(
  db: Database,
  query: Q,
  argument: HistoryQueries[Q]['argument'],
): HistoryQueries[Q]['answer'] {
  return ANSWERS[query](db, argument);
}

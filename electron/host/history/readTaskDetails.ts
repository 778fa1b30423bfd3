import type { HistoryQueries, PastTaskDetails } from '#shared/history/queries.ts';
import type { Database } from './sqlite.ts';

const NOTHING: PastTaskDetails = { kind: '', steps: [], leftOut: 0, lastWords: '' };

/** By its place among the tasks that are there: a damaged history may have lost some before it. */
export function readTaskDetails(
  db: Database,
  { run, place }: HistoryQueries['task']['argument'],
): HistoryQueries['task']['answer'] {
  const task = db.prepare('SELECT row FROM task WHERE run_id = ? ORDER BY row LIMIT 1 OFFSET ?').get(run, place);
  return task === undefined ? NOTHING : readDetailsOfRow(db, run, (task as { readonly row: number }).row);
}

export function readDetailsOfRow(db: Database, run: number, row: number): PastTaskDetails {
  const provider = db.prepare(`
    SELECT kind, coalesce(text, '') AS lastWords FROM task
    LEFT JOIN last_words ON last_words.run_id = task.run_id AND last_words.process = task.process
    WHERE task.run_id = ? AND row = ?`);
  const steps = db.prepare(
    'SELECT position, started_at, text FROM step WHERE run_id = ? AND row = ? ORDER BY position',
  );
  const passed = steps.all(run, row) as {
    readonly position: number;
    readonly started_at: number;
    readonly text: string;
  }[];
  return {
    ...NOTHING,
    ...(provider.get(run, row) as Pick<PastTaskDetails, 'kind' | 'lastWords'> | undefined),
    steps: passed.map(({ text, started_at: startedAt }) => ({ text, startedAt })),
    leftOut: passed[0]?.position ?? 0,
  };
}

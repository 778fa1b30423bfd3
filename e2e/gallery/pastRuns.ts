import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

const DAY_MS = 86_400_000;

/** As if the runs of the history, the oldest first, had been so many days ago. */
export function moveRunsToThePast(profile: string, daysAgo: readonly number[]): void {
  const history = new DatabaseSync(path.join(profile, 'history.db'));
  const move = history.prepare('UPDATE run SET started_at = started_at - ? WHERE id = ?');
  for (const [i, days] of daysAgo.entries()) move.run(days * DAY_MS, i + 1);
  history.close();
}

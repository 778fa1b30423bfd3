import type { Migration } from './migration.ts';

/** Who did a task, and what its process wrote to its error output last. Of runs before this, neither is known. */
export const providers: Migration = {
  version: 2,
  sql: `
    ALTER TABLE task ADD COLUMN kind TEXT NOT NULL DEFAULT '';
    -- Which of the run's processes; null while it has none.
    ALTER TABLE task ADD COLUMN process INTEGER;

    -- Of those processes that had any.
    CREATE TABLE last_words (
      run_id INTEGER NOT NULL,
      process INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (run_id, process)
    ) STRICT, WITHOUT ROWID;
  `,
};

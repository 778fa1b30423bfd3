import type { Migration } from './migration.ts';

/**
 * Rows lie by run, so that a run is read and thrown away in one piece. There are no foreign keys: what is thrown away
 * goes run first and rows later, in small steps, and what a damaged database still has of a run is worth keeping.
 * Times are milliseconds since the run began, but for run.started_at, which counts from 1970.
 */
export const runs: Migration = {
  version: 1,
  sql: `
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      started_at INTEGER NOT NULL,
      ended_at INTEGER,
      idle_ms INTEGER NOT NULL,
      seen_at INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      total INTEGER NOT NULL,
      succeeded INTEGER NOT NULL,
      failed INTEGER NOT NULL,
      cancelled INTEGER NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      items INTEGER NOT NULL
    ) STRICT;

    -- What a task is called. Over time it is the same by store and part.
    CREATE TABLE identity (
      id INTEGER PRIMARY KEY,
      store_id TEXT NOT NULL,
      part TEXT NOT NULL,
      is_named INTEGER NOT NULL,
      account TEXT NOT NULL,
      is_outside INTEGER NOT NULL,
      UNIQUE (store_id, part, is_named, account, is_outside)
    ) STRICT;

    -- The cells of shared/sync/columns.ts, and the step text.
    CREATE TABLE task (
      run_id INTEGER NOT NULL,
      row INTEGER NOT NULL,
      identity_id INTEGER NOT NULL,
      state INTEGER NOT NULL,
      flags INTEGER NOT NULL,
      position INTEGER NOT NULL,
      maximum INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      last_call_at INTEGER NOT NULL,
      ended_at INTEGER NOT NULL,
      pace_index INTEGER NOT NULL,
      pace_since INTEGER NOT NULL,
      calls INTEGER NOT NULL,
      errors INTEGER NOT NULL,
      warnings INTEGER NOT NULL,
      findings INTEGER NOT NULL,
      result INTEGER NOT NULL,
      pid INTEGER NOT NULL,
      step TEXT,
      PRIMARY KEY (run_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX task_by_identity ON task (identity_id, run_id);

    -- The steps that a task has passed; the first that is there says how many were left out before it.
    CREATE TABLE step (
      run_id INTEGER NOT NULL,
      row INTEGER NOT NULL,
      position INTEGER NOT NULL,
      started_at INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (run_id, row, position)
    ) STRICT, WITHOUT ROWID;

    -- Either the provider's own words, or what the host says, with its arguments as JSON.
    CREATE TABLE error (
      run_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      row INTEGER NOT NULL,
      severity TEXT NOT NULL,
      hr INTEGER NOT NULL,
      text TEXT,
      message_id TEXT,
      message_args TEXT,
      first_at INTEGER NOT NULL,
      count INTEGER NOT NULL,
      is_past INTEGER NOT NULL,
      PRIMARY KEY (run_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding (
      run_id INTEGER NOT NULL,
      position INTEGER NOT NULL,
      row INTEGER NOT NULL,
      id TEXT NOT NULL,
      method TEXT,
      detail TEXT,
      first_at INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (run_id, position)
    ) STRICT, WITHOUT ROWID;
  `,
};

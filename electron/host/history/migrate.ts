import { LATEST_VERSION, MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { type Database, inTransaction, readNumber } from './sqlite.ts';

/** The database comes from a later version of the app, which alone knows what is in it. */
class LaterVersionError extends Error {
  override readonly name = 'LaterVersionError';

  constructor(version: number) {
    super(`It was written by a later version of Send/Receive (${version}, this one knows ${LATEST_VERSION})`);
  }
}

export function versionOf(db: Database): number {
  return readNumber(db, 'PRAGMA user_version') ?? 0;
}

/** Throws if the database is of a later version than this program knows. */
export function refuseLaterVersion(db: Database): void {
  const version = versionOf(db);
  if (version > LATEST_VERSION) throw new LaterVersionError(version);
}

/** Brings a database of any earlier version, or a new one, to the latest; each step is made whole or not at all. */
export function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, sql } of migrations) {
    if (versionOf(db) >= version) continue;
    inTransaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${version}`);
    });
  }
}

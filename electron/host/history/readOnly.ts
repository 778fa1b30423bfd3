import { LATEST_VERSION } from './migrations/index.ts';
import { refuseLaterVersion, versionOf } from './migrate.ts';
import { type Database, openForReading } from './sqlite.ts';

/** The history as the app keeps it, for another process to look at; throws if it cannot be read. */
export function openReadOnly(file: string): Database {
  const db = openForReading(file);
  try {
    refuseLaterVersion(db);
    const version = versionOf(db);
    if (version < LATEST_VERSION) throw new Error(`It has not been opened by this version of Send/Receive yet.`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

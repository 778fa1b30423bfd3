import { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;

/** Another process that reads holds a writer up for moments only. */
const BUSY_TIMEOUT_MS = 5_000;

/** Creates the file if it is not there. */
export function openDatabase(file: string): Database {
  return new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
}

export function openForReading(file: string): Database {
  return new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, readOnly: true });
}

/** All or nothing; what has gone wrong is thrown on. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk has ended it already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;
const SQLITE_IOERR_SHORT_READ = 522;

interface SqliteError {
  /** Missing where rows are read one by one, and for what is not SQLite's. */
  readonly errcode?: number;
  readonly message?: string;
}

/** Whether an error says that the file is not what SQLite has once written. */
export function saysDamaged(error: unknown): boolean {
  const { errcode, message } = error as SqliteError;
  if (errcode === undefined) return /malformed|not a database/.test(message ?? '');
  const primary = errcode & 0xff;
  return primary === SQLITE_CORRUPT || primary === SQLITE_NOTADB || errcode === SQLITE_IOERR_SHORT_READ;
}

/** PERM, BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN, PROTOCOL, NOLFS, AUTH. */
const ABOUT_ITS_PLACE: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, 9, 10, 13, 14, 15, 22, 23]);

/** The same of a file that is just being opened, of which nothing is known yet: tables may be missing, for example. */
export function cannotBeUsed(error: unknown): boolean {
  const { errcode } = error as SqliteError;
  return saysDamaged(error) || (errcode !== undefined && !ABOUT_ITS_PLACE.has(errcode & 0xff));
}

/** Reads the only column of the only row. */
export function readNumber(db: Database, sql: string, ...parameters: readonly number[]): number | null {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  const row = statement.get(...parameters) as [number | null] | undefined;
  return row?.[0] ?? null;
}

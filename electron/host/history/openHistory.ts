import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';
import { keepAside } from '../files/keepAside.ts';
import { type HistoryProblem, historyProblem, reasonOf } from './historyProblem.ts';
import { HistoryWriter } from './historyWriter.ts';
import { migrate, refuseLaterVersion, versionOf } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { salvage } from './salvage.ts';
import { cannotBeUsed, type Database, openDatabase, openForReading } from './sqlite.ts';

export interface OpenHistory {
  readonly db: Database;
  readonly writer: HistoryWriter;
  readonly problem: HistoryProblem | null;
}

/** The host's number of a run -> its number in the history. */
type KnownRuns = HistoryWriter['runs'];

/** What SQLite has beside the file. */
const COMPANIONS = ['-wal', '-shm'];
/** The log that new rows go to first is cut back to this. */
const MAX_LOG_BYTES = 4_000_000;

/** Opens the history whatever state its file is in; what cannot be kept in a file is kept in memory for this session. */
export function openHistory(file: string): OpenHistory {
  try {
    const damage = findDamage(file);
    if (damage !== null) return repairHistory(file, damage);
    const db = openFile(file);
    return { db, writer: new HistoryWriter(db), problem: null };
  } catch (error) {
    return cannotBeUsed(error) ? repairHistory(file, reasonOf(error)) : inMemory(file, error);
  }
}

/** Puts a damaged database aside, and what can be read of it into a new one, where runs keep their numbers. */
export function repairHistory(file: string, damage: string, runs?: KnownRuns): OpenHistory {
  let keptAs: string | null = null;
  try {
    keptAs = keepAside(file, COMPANIONS);
    const db = openFile(file, versionOfDamaged(keptAs));
    const count = salvage(keptAs, db);
    migrate(db);
    interruptRuns(db, [...(runs?.values() ?? [])]);
    const problem = historyProblem(file, damage, { keptAs, consequence: { id: 'runsSaved', count } });
    return { db, writer: new HistoryWriter(db, runs), problem };
  } catch (error) {
    return inMemory(file, error, keptAs);
  }
}

function inMemory(file: string, error: unknown, keptAs: string | null = null): OpenHistory {
  const db = openDatabase(':memory:');
  migrate(db);
  const problem = historyProblem(file, reasonOf(error), { keptAs, consequence: { id: 'inMemory' } });
  return { db, writer: new HistoryWriter(db), problem };
}

/** Looks without touching anything; throws if the file is of a later version. */
function findDamage(file: string): string | null {
  if (!existsSync(file)) return null;
  const db = openForReading(file);
  try {
    refuseLaterVersion(db);
    // Checking reads the whole file, and there is a reason for it only after a crash.
    return wasLeftOpen(file) ? quickCheck(db) : null;
  } catch (error) {
    if (!cannotBeUsed(error)) throw error;
    return reasonOf(error);
  } finally {
    db.close();
  }
}

function wasLeftOpen(file: string): boolean {
  const log = `${file}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}

function quickCheck(db: Database): string | null {
  const [{ quick_check: answer }] = db.prepare('PRAGMA quick_check(1)').all() as [{ readonly quick_check: string }];
  return answer === 'ok' ? null : answer.replaceAll('\n', ' ');
}

/** Opens or creates it, of the latest version or of an earlier one. */
function openFile(file: string, version = MIGRATIONS.length): Database {
  mkdirSync(path.dirname(file), { recursive: true });
  // What is in it is its owner's affair; SQLite gives its other files the same permissions.
  closeSync(openSync(file, 'a', 0o600));
  const db = openDatabase(file);
  try {
    // Only a database that is still empty takes this one.
    db.exec('PRAGMA auto_vacuum = INCREMENTAL');
    db.exec('PRAGMA journal_mode = WAL');
    // A power failure may take the last seconds with it, never what was there before.
    db.exec('PRAGMA synchronous = NORMAL');
    db.exec(`PRAGMA journal_size_limit = ${MAX_LOG_BYTES}`);
    migrate(db, MIGRATIONS.slice(0, version));
    interruptRuns(db, []);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Only one process writes: what it has not begun itself does not go on any more. */
function interruptRuns(db: Database, own: readonly number[]): void {
  const places = own.map(() => '?').join(', ');
  db.prepare(`UPDATE run SET outcome = 'interrupted' WHERE outcome = 'running' AND id NOT IN (${places})`).run(...own);
}

/** The rows of an earlier version fit into tables of that version only. */
function versionOfDamaged(file: string): number {
  const latest = MIGRATIONS.length;
  try {
    const db = openForReading(file);
    try {
      const version = versionOf(db);
      return version >= 1 && version <= latest ? version : latest;
    } finally {
      db.close();
    }
  } catch {
    return latest;
  }
}

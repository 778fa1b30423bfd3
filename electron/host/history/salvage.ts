import { existsSync } from 'node:fs';
import { cannotBeUsed, type Database, inTransaction, openForReading, readNumber } from './sqlite.ts';

/** Each table with the column by which its rows lie; those of earlier versions are not all there. */
const TABLES = [
  ['run', 'id'],
  ['identity', 'id'],
  ['task', 'run_id'],
  ['step', 'run_id'],
  ['error', 'run_id'],
  ['finding', 'run_id'],
  ['last_words', 'run_id'],
] as const;

/** Where hardly anything can be read, looking on does not help. */
const MAX_FAILURES = 20_000;

/** Copies what can still be read of a damaged database into a new, empty one; returns how many runs that are. */
export function salvage(damaged: string, to: Database): number {
  if (!existsSync(damaged)) return 0;
  const from = openForReading(damaged);
  try {
    inTransaction(to, () => {
      for (const [table, key] of TABLES) {
        if (hasTable(to, table)) new TableRescue(from, to, table, key).copy();
      }
    });
  } catch (error) {
    // Nothing at all can be read of it; anything else is about the new one.
    if (!cannotBeUsed(error)) throw error;
  } finally {
    from.close();
  }
  return readNumber(to, 'SELECT count(*) FROM run') ?? 0;
}

function hasTable(db: Database, name: string): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
}

class TableRescue {
  readonly #from: Database;
  readonly #table: string;
  readonly #key: string;
  readonly #columns: string;
  readonly #insert: ReturnType<Database['prepare']>;
  #failures = 0;

  constructor(from: Database, to: Database, table: string, key: string) {
    this.#from = from;
    this.#table = table;
    this.#key = key;
    const columns = (to.prepare('SELECT name FROM pragma_table_info(?)').all(table) as { readonly name: string }[]).map(
      ({ name }) => name,
    );
    this.#columns = columns.join(', ');
    this.#insert = to.prepare(
      `INSERT OR IGNORE INTO ${table} (${this.#columns}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
  }

  copy(): void {
    const [first, last] = [this.#bound('ASC'), this.#bound('DESC')];
    if (last !== null) this.#copyRange(first ?? 1, last);
    else if (first !== null) this.#copyRange(first, first);
  }

  /** The first or last key that can be read. */
  #bound(direction: 'ASC' | 'DESC'): number | null {
    const { key, table } = { key: this.#key, table: this.#table };
    try {
      return readNumber(this.#from, `SELECT ${key} FROM ${table} NOT INDEXED ORDER BY ${key} ${direction} LIMIT 1`);
    } catch {
      return null;
    }
  }

  /** Halves what cannot be read as a whole, until all that can be read has been. */
  #copyRange(first: number, last: number): void {
    if (this.#failures > MAX_FAILURES || this.#tryRange(first, last)) return;
    this.#failures += 1;
    if (first >= last) return;
    const middle = Math.floor((first + last) / 2);
    this.#copyRange(first, middle);
    this.#copyRange(middle + 1, last);
  }

  #tryRange(first: number, last: number): boolean {
    for (const row of this.#read(first, last)) {
      if (row === null) return false;
      this.#put(row);
    }
    return true;
  }

  /** Ends with null where it cannot go on. */
  *#read(first: number, last: number): Generator<readonly unknown[] | null> {
    try {
      const statement = this.#from.prepare(
        `SELECT ${this.#columns} FROM ${this.#table} NOT INDEXED WHERE ${this.#key} BETWEEN ? AND ?`,
      );
      statement.setReturnArrays(true);
      yield* statement.iterate(first, last) as Iterable<unknown[]>;
    } catch {
      yield null;
    }
  }

  #put(row: readonly unknown[]): void {
    try {
      this.#insert.run(...row);
    } catch (error) {
      if (!isConstraint(error)) throw error; // such as a disk that is full
    }
  }
}

const SQLITE_CONSTRAINT = 19;

/** The row is not one that the app has written. */
function isConstraint(error: unknown): boolean {
  return ((error as { readonly errcode?: number }).errcode ?? 0) % 256 === SQLITE_CONSTRAINT;
}

/** A set of row numbers that is cheap to add to and to empty, however often the same row comes. */
export class RowSet {
  readonly #marks: Uint8Array;
  readonly #rows: Int32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#marks = new Uint8Array(capacity);
    this.#rows = new Int32Array(capacity);
  }

  add(row: number): void {
    if (this.#marks[row] !== 0) return;
    this.#marks[row] = 1;
    this.#rows[this.#size] = row;
    this.#size += 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The rows in the order in which they came, and the set is empty again. */
  drain(): Int32Array {
    const rows = this.#rows.slice(0, this.#size);
    for (const row of rows) this.#marks[row] = 0;
    this.#size = 0;
    return rows;
  }
}

/** What the reducer has touched since somebody last asked. */
export class ChangeSet {
  readonly rows: RowSet;
  readonly steps: RowSet;
  readonly errors = new Set<number>();
  readonly findings = new Set<number>();
  run = false;

  constructor(tasks: number) {
    this.rows = new RowSet(tasks);
    this.steps = new RowSet(tasks);
  }
}

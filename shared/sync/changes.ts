/** A set of row numbers that is cheap to add to and to empty, however often the same row comes. */
export class RowSet {
  #marks: Uint8Array;
  #rows: Int32Array;
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

  /** Takes rows up to this number from now on. */
  grow(capacity: number): void {
    if (capacity <= this.#marks.length) return;
    const [marks, rows] = [this.#marks, this.#rows];
    const room = Math.max(capacity, marks.length * 2);
    this.#marks = new Uint8Array(room);
    this.#marks.set(marks);
    this.#rows = new Int32Array(room);
    this.#rows.set(rows);
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
  /** There are more tasks than before. */
  tasks = false;

  constructor(tasks: number) {
    this.rows = new RowSet(tasks);
    this.steps = new RowSet(tasks);
  }

  taskAdded(tasks: number): void {
    this.rows.grow(tasks);
    this.steps.grow(tasks);
    this.tasks = true;
  }
}

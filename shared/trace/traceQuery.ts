import { firstOf } from './firstOf.ts';
import { compileFilter, type RowTest, type TraceFilter } from './filter.ts';
import type { Trace } from './trace.ts';
import type { TraceRow } from './traceRow.ts';
import type { TraceStore } from './traceStore.ts';

/** A row with its number, by which it is known as long as the run is. */
export interface NumberedRow extends TraceRow {
  readonly number: number;
}

const FIRST_ROOM = 1_024;

/**
 * The rows of a trace that meet a filter. A trace may be long and go on growing, so it is looked through a part at a time,
 * as whoever asks has time; what was found so far can be shown meanwhile.
 */
export class TraceQuery {
  readonly #rows: TraceStore;
  readonly #isWanted: RowTest;
  /** The numbers of the rows that were found, from `#from` on; those before it are of rows that were dropped. */
  #found = new Uint32Array(FIRST_ROOM);
  #from = 0;
  #to = 0;
  #next = 0;

  constructor({ rows, processes }: Pick<Trace, 'rows' | 'processes'>, filter: TraceFilter) {
    this.#rows = rows;
    this.#isWanted = compileFilter(filter, processes);
  }

  /** How many rows were found so far. */
  get count(): number {
    this.#letGo();
    return this.#to - this.#from;
  }

  /** Looks at so many rows more; false if it has come to the end of those that there are now. */
  advance(rows: number): boolean {
    const until = Math.min(this.#rows.end, Math.max(this.#next, this.#rows.first) + rows);
    this.#next = Math.max(this.#next, this.#rows.first);
    while (this.#next < until) this.#lookThroughChunk(until);
    return this.#next < this.#rows.end;
  }

  /** Of those that were found, so many from this place on. */
  rows(from: number, count: number): NumberedRow[] {
    this.#letGo();
    const start = this.#from + Math.max(0, from);
    const numbers = this.#found.subarray(start, Math.max(start, Math.min(start + count, this.#to)));
    return Array.from(numbers, (number) => Object.assign({ number }, this.#rows.row(number)));
  }

  /** How many of those that were found come before the row with this number. */
  placeOf(number: number): number {
    this.#letGo();
    return this.#placeOf(number) - this.#from;
  }

  #lookThroughChunk(until: number): void {
    const chunk = this.#rows.chunkOf(this.#next);
    const end = Math.min(until, chunk.end);
    for (let number = this.#next; number < end; number += 1) {
      if (this.#isWanted(chunk, number - chunk.first)) this.#add(number);
    }
    this.#next = end;
  }

  #add(number: number): void {
    if (this.#to === this.#found.length) {
      const kept = this.#found.subarray(this.#from);
      this.#found = new Uint32Array(Math.max(FIRST_ROOM, kept.length * 2));
      this.#found.set(kept);
      this.#to -= this.#from;
      this.#from = 0;
    }
    this.#found[this.#to] = number;
    this.#to += 1;
  }

  /** Rows that the trace has dropped in the meantime are not there to be shown. */
  #letGo(): void {
    const { first } = this.#rows;
    if (this.#from === this.#to || (this.#found[this.#from] as number) >= first) return;
    this.#from = this.#placeOf(first);
  }

  #placeOf(number: number): number {
    return firstOf(this.#from, this.#to, (place) => (this.#found[place] as number) >= number);
  }
}

import type { HRESULT } from '../mapi/hresult.ts';
import { CELL, ROW_CELLS } from './rowCells.ts';
import { TextTable } from './textTable.ts';

export const CHUNK_ROWS = 16_384;
/** A chunk ends early when texts of unusual length would make it a large part of all that may be kept. */
const MAX_CHARACTERS = 2_000_000;
/** So much more a chunk may come to after it was begun. */
export const MAX_GROWTH_BYTES = MAX_CHARACTERS * 2;

/** Rows that follow one another, which are kept and let go together. */
export class TraceChunk {
  /** The number of its first row, counted from the begin of the run. */
  readonly first: number;
  /** Microseconds since the run began, row by row: 32 bits are enough for little more than an hour. */
  readonly times = new Float64Array(CHUNK_ROWS);
  readonly cells = new Int32Array(CHUNK_ROWS * ROW_CELLS);
  readonly texts = new TextTable(CHUNK_ROWS);
  count = 0;

  constructor(first: number) {
    this.first = first;
  }

  /** Positional, since an object for each call would cost as much as all the rest. */
  put(at: number, meta: number, process: number, task: number, hr: HRESULT, text: number, x: number, y: number): void {
    const { cells, times } = this;
    times[this.count] = at;
    const base = this.count * ROW_CELLS;
    cells[base + CELL.meta] = meta;
    cells[base + CELL.process] = process;
    cells[base + CELL.task] = task;
    cells[base + CELL.hr] = hr;
    cells[base + CELL.text] = text;
    cells[base + CELL.x] = x;
    cells[base + CELL.y] = y;
    this.count += 1;
  }

  get end(): number {
    return this.first + this.count;
  }

  get isFull(): boolean {
    return this.count === CHUNK_ROWS || this.texts.characters > MAX_CHARACTERS;
  }

  get bytes(): number {
    return this.times.byteLength + this.cells.byteLength + this.texts.bytes;
  }
}

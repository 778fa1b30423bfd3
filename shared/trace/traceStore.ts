import { type HRESULT, HR } from '../mapi/hresult.ts';
import { isUlong } from '../protocol/callArguments.ts';
import { cut, type TraceArg } from './args.ts';
import { CHUNK_ROWS, MAX_GROWTH_BYTES, TraceChunk } from './chunk.ts';
import { argsOfCall, encodeArgs } from './encodeArgs.ts';
import { maskOf } from './findingMask.ts';
import { codeOfMethod, codeOfSlot, TRACE_METHODS, type TraceMethod } from './methods.ts';
import { CELL, metaOf, metaWithFindings, NOBODY, ROW_CELLS } from './rowCells.ts';
import { NO_TEXT } from './textTable.ts';
import { readRow, type TraceRow } from './traceRow.ts';

/** How much a trace may hold; when it is more, the oldest rows go, a chunk of them at a time. */
export interface TraceLimits {
  readonly rows: number;
  readonly bytes: number;
}

const NO_LIMITS: TraceLimits = { rows: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };
const PROGRESS = codeOfMethod('Progress');

/** The rows of a trace, in the order in which they happened, numbered from the begin of the run. */
export class TraceStore {
  readonly #limits: TraceLimits;
  readonly #chunks: TraceChunk[] = [];
  #last = new TraceChunk(0);
  /** Of the chunks before the last. */
  #bytes = 0;

  constructor(limits: TraceLimits = NO_LIMITS) {
    this.#limits = limits;
    this.#chunks.push(this.#last);
  }

  /** The oldest row that is still there: as many were dropped. */
  get first(): number {
    return (this.#chunks[0] as TraceChunk).first;
  }

  /** The number that the next row will have. */
  get end(): number {
    return this.#last.end;
  }

  get bytes(): number {
    return this.#bytes + this.#last.bytes;
  }

  add(row: TraceRow): void {
    const { at, process, task, method, args, hr, took, findings } = row;
    this.#addEncoded(at, process ?? NOBODY, task ?? NOBODY, method, args, hr ?? HR.S_OK);
    if (took !== null) this.tookUntil(at + took);
    for (const finding of findings) this.mark(maskOf(finding));
  }

  /** A provider's call, as it came in: for what may happen 200,000 times a second. */
  addCall(
    at: number,
    process: number,
    task: number,
    slot: unknown,
    a: unknown,
    b: unknown,
    c: unknown,
    hr: HRESULT,
  ): void {
    if (slot === PROGRESS && isUlong(b) && isUlong(c) && (a === null || typeof a === 'string')) {
      const chunk = this.#chunkWithRoom();
      const text = a === null ? NO_TEXT : chunk.texts.add(cut(a));
      chunk.put(at, PROGRESS, process, task, hr, text, b, c);
    } else {
      const method = TRACE_METHODS[codeOfSlot(slot)] as TraceMethod;
      this.#addEncoded(at, process, task, method, argsOfCall(slot, a, b, c), hr);
    }
  }

  /** The newest row took until then. */
  tookUntil(at: number): void {
    const { cells, times, count } = this.#last;
    if (count > 0) cells[(count - 1) * ROW_CELLS + CELL.took] = at - (times[count - 1] as number);
  }

  /** The newest row raised these findings. */
  mark(findings: number): void {
    const { cells, count } = this.#last;
    const at = (count - 1) * ROW_CELLS + CELL.meta;
    if (count > 0) cells[at] = metaWithFindings(cells[at] as number, findings);
  }

  /** Rows from this number on, as far as they are there. */
  rows(from: number, count: number): TraceRow[] {
    const start = Math.max(from, this.first);
    const length = Math.max(0, Math.min(from + count, this.end) - start);
    return Array.from({ length }, (_, i) => this.row(start + i));
  }

  row(number: number): TraceRow {
    const chunk = this.chunkOf(number);
    return readRow(chunk, number - chunk.first);
  }

  /** The chunk that holds this row, which must be there. */
  chunkOf(number: number): TraceChunk {
    if (number >= this.#last.first) return this.#last;
    let [low, high] = [0, this.#chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#chunks[middle] as TraceChunk).first <= number) low = middle;
      else high = middle - 1;
    }
    return this.#chunks[low] as TraceChunk;
  }

  #addEncoded(
    at: number,
    process: number,
    task: number,
    method: TraceMethod,
    args: readonly TraceArg[],
    hr: HRESULT,
  ): void {
    const { text, x, y, isPacked } = encodeArgs(method, args);
    const chunk = this.#chunkWithRoom();
    const number = text === null ? NO_TEXT : chunk.texts.add(text);
    chunk.put(at, metaOf(codeOfMethod(method), isPacked), process, task, hr, number, x, y);
  }

  #chunkWithRoom(): TraceChunk {
    if (!this.#last.isFull) return this.#last;
    this.#last.texts.seal();
    this.#bytes += this.#last.bytes;
    this.#last = new TraceChunk(this.#last.end);
    this.#chunks.push(this.#last);
    while (this.#chunks.length > 1 && this.#isTooMuch) this.#bytes -= (this.#chunks.shift() as TraceChunk).bytes;
    return this.#last;
  }

  /** Or would be, once the chunk that has just been begun is full. */
  get #isTooMuch(): boolean {
    const { rows, bytes } = this.#limits;
    return this.end + CHUNK_ROWS - this.first > rows || this.bytes + MAX_GROWTH_BYTES > bytes;
  }
}

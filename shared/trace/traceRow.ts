import type { HRESULT } from '../mapi/hresult.ts';
import type { FindingId } from '../sync/conformance.ts';
import { SHAPES, unpack } from './argShapes.ts';
import type { TraceArg } from './args.ts';
import type { TraceChunk } from './chunk.ts';
import { findingsOf } from './findingMask.ts';
import { hasAnswer, TRACE_METHODS, type TraceMethod } from './methods.ts';
import { CELL, findingsIn, isPackedIn, methodIn, NOBODY, ROW_CELLS } from './rowCells.ts';
import { NO_TEXT } from './textTable.ts';

/** Something that happened, spelled out: for what is shown, written and replayed. */
export interface TraceRow {
  /** Microseconds since the run began. */
  readonly at: number;
  /** Which of the run's processes it was, null where there was none. */
  readonly process: number | null;
  /** Null where it concerns a process with all of its tasks. */
  readonly task: number | null;
  readonly method: TraceMethod;
  readonly args: readonly TraceArg[];
  /** What was answered; null for what nobody answers. */
  readonly hr: HRESULT | null;
  /** Microseconds until the answer was there; null for what nobody answers. */
  readonly took: number | null;
  readonly findings: readonly FindingId[];
}

export function readRow(chunk: TraceChunk, index: number): TraceRow {
  const base = index * ROW_CELLS;
  const cell = (place: number): number => chunk.cells[base + place] as number;
  const meta = cell(CELL.meta);
  const code = methodIn(meta);
  const isAnswered = hasAnswer(code);
  return {
    at: chunk.times[index] as number,
    process: numberOrNull(cell(CELL.process)),
    task: numberOrNull(cell(CELL.task)),
    method: TRACE_METHODS[code] as TraceMethod,
    args: readArgs(chunk, index),
    hr: isAnswered ? cell(CELL.hr) >>> 0 : null,
    took: isAnswered ? cell(CELL.took) >>> 0 : null,
    findings: findingsOf(findingsIn(meta)),
  };
}

function readArgs({ cells, texts }: TraceChunk, index: number): readonly TraceArg[] {
  const base = index * ROW_CELLS;
  const meta = cells[base + CELL.meta] as number;
  const text = cells[base + CELL.text] as number;
  const shape = SHAPES[TRACE_METHODS[methodIn(meta)] as TraceMethod];
  if (isPackedIn(meta) || shape === null) return unpack(texts.get(text));
  return shape.map((place): TraceArg => {
    switch (place) {
      case 'text':
        return text === NO_TEXT ? null : texts.get(text);
      case 'flag':
        return cells[base + CELL.x] === 1;
      case 'x':
      case 'y':
        return (cells[base + CELL[place]] as number) >>> 0;
    }
  });
}

function numberOrNull(cell: number): number | null {
  return cell === NOBODY ? null : cell;
}

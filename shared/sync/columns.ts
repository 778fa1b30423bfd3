import { type TaskState, TASK_STATES } from './task.ts';

/**
 * Where each number of a task stands in its row. All rows of a run lie in one Int32Array, so that a patch is a copy of the
 * rows that changed. Unsigned values (ULONG, HRESULT) are kept as their bit pattern; times are milliseconds since the run
 * began, -1 for "not yet".
 */
export const COLUMN = {
  state: 0,
  flags: 1,
  index: 2,
  max: 3,
  startedAt: 4,
  lastCallAt: 5,
  endedAt: 6,
  /** Position and time at which counting towards the present `max` began: the base of the time-left estimate. */
  paceIndex: 7,
  paceSince: 8,
  calls: 9,
  errors: 10,
  warnings: 11,
  findings: 12,
  result: 13,
  pid: 14,
} as const;

/** Callers name a column as COLUMN.x: a number that the compiler of the engine can see, where a name would be looked up. */
export type Column = (typeof COLUMN)[keyof typeof COLUMN];

export const ROW_WIDTH = Object.keys(COLUMN).length;

export const FLAG = {
  /** No call for longer than the stall limit; the next call clears it. */
  stalled: 1,
  /** The provider has reported a position at least once. */
  positioned: 2,
  /** The provider did not react to the cancel and its process was ended. */
  forced: 4,
} as const;

const NEVER = -1;
const INITIAL_ROW = new Int32Array(ROW_WIDTH);
INITIAL_ROW[COLUMN.startedAt] = NEVER;
INITIAL_ROW[COLUMN.lastCallAt] = NEVER;
INITIAL_ROW[COLUMN.endedAt] = NEVER;
INITIAL_ROW[COLUMN.paceSince] = NEVER;

export function newCells(rows: number): Int32Array {
  const cells = new Int32Array(rows * ROW_WIDTH);
  for (let row = 0; row < rows; row += 1) resetRow(cells, row);
  return cells;
}

/** The same rows, with room for at least this many; twice the room each time, so that adding stays cheap. */
export function growCells(cells: Int32Array, rows: number): Int32Array {
  const room = cells.length / ROW_WIDTH;
  if (rows <= room) return cells;
  const grown = newCells(Math.max(rows, room * 2));
  grown.set(cells);
  return grown;
}

/** As if nothing had happened to this task yet. */
export function resetRow(cells: Int32Array, row: number): void {
  cells.set(INITIAL_ROW, row * ROW_WIDTH);
}

export function readCell(cells: Int32Array, row: number, column: Column): number {
  return cells[row * ROW_WIDTH + column] as number;
}

export function readUnsigned(cells: Int32Array, row: number, column: Column): number {
  return readCell(cells, row, column) >>> 0;
}

export function writeCell(cells: Int32Array, row: number, column: Column, value: number): void {
  cells[row * ROW_WIDTH + column] = value;
}

export function readState(cells: Int32Array, row: number): TaskState {
  return TASK_STATES[readCell(cells, row, COLUMN.state)] as TaskState;
}

export function hasFlag(cells: Int32Array, row: number, flag: number): boolean {
  return (readCell(cells, row, COLUMN.flags) & flag) !== 0;
}

/** One row, spelled out: for what is drawn and what is asserted, never for what happens on every call. */
export interface TaskNumbers {
  readonly state: TaskState;
  readonly stalled: boolean;
  readonly positioned: boolean;
  readonly forced: boolean;
  readonly index: number;
  readonly max: number;
  readonly startedAt: number | null;
  readonly lastCallAt: number | null;
  readonly endedAt: number | null;
  readonly paceIndex: number;
  readonly paceSince: number | null;
  readonly calls: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: number;
  readonly result: number;
  readonly pid: number;
}

export function readTask(cells: Int32Array, row: number): TaskNumbers {
  const time = (column: Column): number | null => {
    const value = readCell(cells, row, column);
    return value === NEVER ? null : value;
  };
  return {
    state: readState(cells, row),
    stalled: hasFlag(cells, row, FLAG.stalled),
    positioned: hasFlag(cells, row, FLAG.positioned),
    forced: hasFlag(cells, row, FLAG.forced),
    index: readUnsigned(cells, row, COLUMN.index),
    max: readUnsigned(cells, row, COLUMN.max),
    startedAt: time(COLUMN.startedAt),
    lastCallAt: time(COLUMN.lastCallAt),
    endedAt: time(COLUMN.endedAt),
    paceIndex: readUnsigned(cells, row, COLUMN.paceIndex),
    paceSince: time(COLUMN.paceSince),
    calls: readUnsigned(cells, row, COLUMN.calls),
    errors: readUnsigned(cells, row, COLUMN.errors),
    warnings: readUnsigned(cells, row, COLUMN.warnings),
    findings: readUnsigned(cells, row, COLUMN.findings),
    result: readUnsigned(cells, row, COLUMN.result),
    pid: readCell(cells, row, COLUMN.pid),
  };
}

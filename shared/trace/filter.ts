import { failed, type HRESULT, HR } from '../mapi/hresult.ts';
import type { TraceChunk } from './chunk.ts';
import { codeOfMethod, hasAnswer, type TraceMethod } from './methods.ts';
import { CELL, findingsIn, isPackedIn, methodIn, NOBODY, ROW_CELLS } from './rowCells.ts';
import { NO_TEXT } from './textTable.ts';
import type { TraceProcess } from './trace.ts';

export type ResultClass = 'ok' | 'warning' | 'failure';

/** Which rows are wanted: those that meet everything that is said here. */
export interface TraceFilter {
  /** Rows of these tasks, and of the processes that they ran in. */
  readonly tasks?: readonly number[];
  readonly methods?: readonly TraceMethod[];
  /** The worse of what was answered and what the provider itself reported with Error or Done. */
  readonly results?: readonly ResultClass[];
  /** Stands in the text of an argument, in capitals or not. */
  readonly text?: string;
  readonly hasFindings?: true;
}

/** Tells whether the row at this place of a chunk is wanted. */
export type RowTest = (chunk: TraceChunk, index: number) => boolean;

export function compileFilter(filter: TraceFilter, processes: readonly TraceProcess[]): RowTest {
  const { tasks, methods, results, text, hasFindings } = filter;
  // The cheap ones first.
  const tests: RowTest[] = [];
  if (hasFindings === true) tests.push((chunk, index) => findingsIn(cell(chunk, index, CELL.meta)) !== 0);
  if (methods !== undefined) tests.push(isOneOf(methods));
  if (tasks !== undefined) tests.push(isAbout(new Set(tasks), processes));
  if (results !== undefined) tests.push((chunk, index) => results.some((result) => result === resultAt(chunk, index)));
  if (text !== undefined && text !== '') tests.push(says(text));
  return (chunk, index) => tests.every((test) => test(chunk, index));
}

function isOneOf(methods: readonly TraceMethod[]): RowTest {
  const codes = new Set(methods.map(codeOfMethod));
  return (chunk, index) => codes.has(methodIn(cell(chunk, index, CELL.meta)));
}

function isAbout(tasks: ReadonlySet<number>, processes: readonly TraceProcess[]): RowTest {
  return (chunk, index) => {
    const task = cell(chunk, index, CELL.task);
    if (task !== NOBODY) return tasks.has(task);
    return processes[cell(chunk, index, CELL.process)]?.tasks.some((own) => tasks.has(own)) === true;
  };
}

/** Texts that come again stand next to each other, as a rule. */
function says(text: string): RowTest {
  const wanted = text.toLowerCase();
  let [lastChunk, lastNumber, lastAnswer]: [TraceChunk | null, number, boolean] = [null, NO_TEXT, false];
  return (chunk, index) => {
    const number = cell(chunk, index, CELL.text);
    if (number === NO_TEXT) return false;
    if (chunk !== lastChunk || number !== lastNumber) {
      lastAnswer = chunk.texts.get(number).toLowerCase().includes(wanted);
      lastChunk = chunk;
      lastNumber = number;
    }
    return lastAnswer;
  };
}

const ERROR = codeOfMethod('Error');
const DONE = codeOfMethod('Done');

/** Null for what nobody answers. */
function resultAt(chunk: TraceChunk, index: number): ResultClass | null {
  const meta = cell(chunk, index, CELL.meta);
  const method = methodIn(meta);
  if (!hasAnswer(method)) return null;
  const answered = cell(chunk, index, CELL.hr) >>> 0;
  if (isPackedIn(meta) || (method !== ERROR && method !== DONE)) return classOf(answered);
  const reported = cell(chunk, index, method === ERROR ? CELL.x : CELL.y) >>> 0;
  return worse(classOf(answered), classOf(reported));
}

function classOf(hr: HRESULT): ResultClass {
  if (failed(hr)) return 'failure';
  return hr === HR.S_OK ? 'ok' : 'warning';
}

function worse(a: ResultClass, b: ResultClass): ResultClass {
  if (a === 'failure' || b === 'failure') return 'failure';
  return a === 'ok' ? b : a;
}

function cell({ cells }: TraceChunk, index: number, place: number): number {
  return cells[index * ROW_CELLS + place] as number;
}

import type { z } from 'zod';
import type { TaskIdentity } from '../../sync/task.ts';
import { isUlong } from '../../protocol/callArguments.ts';
import type { Trace, TraceProcess, TraceRun } from '../trace.ts';
import type { TraceRow } from '../traceRow.ts';
import { TraceStore } from '../traceStore.ts';
import { readRowQuickly } from './quickRow.ts';
import { headerSchema, recordSchema, rowSchema } from './schema.ts';

/** A line of which nothing could be made, or not all. */
export interface RecordingProblem {
  readonly line: number;
  /** Where in the line, as `args.1`; null where it is the line as a whole. */
  readonly field: string | null;
  readonly problem: string;
}

export interface ReadRecording {
  /** All that could be read; null if the first line says nothing about a run. */
  readonly trace: Trace | null;
  /** The first ones, and how many there are in all. */
  readonly problems: readonly RecordingProblem[];
  readonly problemCount: number;
  /** It was written to its end; else the app, its machine or the disk gave out. */
  readonly isComplete: boolean;
}

/** One problem a line fills a list of this length, not the memory. */
const KEPT_PROBLEMS = 100;

/** What stands in place of something whose line could not be read. */
const UNKNOWN_TASK: TaskIdentity = { storeId: '', account: '?', part: 'synchronizing' };
const UNKNOWN_PROCESS: TraceProcess = { pid: 0, storeId: '', kind: '?', tasks: [] };

/** Makes a trace of the lines of a recording; a damaged line is said, left out, and costs no other one. */
export class RecordingReader {
  readonly #rows = new TraceStore();
  readonly #tasks: TaskIdentity[] = [];
  readonly #processes: TraceProcess[] = [];
  readonly #problems: RecordingProblem[] = [];
  #problemCount = 0;
  #run: TraceRun | null = null;
  #line = 0;
  #isComplete = false;

  /** Nothing can be made of what follows: there is no run that it could belong to. */
  get isHopeless(): boolean {
    return this.#line > 0 && this.#run === null;
  }

  /** Takes one line; the last may be without its end. */
  take(line: string, isCutOff = false): void {
    this.#line += 1;
    this.#isComplete = false;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      return this.problem(isCutOff ? 'the recording breaks off here' : `not JSON: ${(error as Error).message}`);
    }
    if (this.#line === 1) this.#takeHeader(value);
    else if (isRecord(value) && 'record' in value) this.#takeRecord(value);
    else this.#takeRow((isRecord(value) && readRowQuickly(value)) || this.#checked(rowSchema, value));
  }

  problem(problem: string, field: string | null = null): void {
    this.#problemCount += 1;
    if (this.#problems.length < KEPT_PROBLEMS) this.#problems.push({ line: this.#line, field, problem });
  }

  finish(): ReadRecording {
    if (this.#line + this.#problemCount === 0) this.problem('is empty');
    const [run, tasks, processes, rows] = [this.#run, this.#tasks, this.#processes, this.#rows];
    return {
      trace: run === null ? null : { run, tasks, processes, rows },
      problems: this.#problems,
      problemCount: this.#problemCount,
      isComplete: this.#isComplete,
    };
  }

  #takeHeader(value: unknown): void {
    const header = this.#checked(headerSchema, value);
    if (header === null) return;
    const { app, run: id, startedAt, limits, tasks } = header;
    this.#run = { app, id, startedAt, limits, tasksAtStart: tasks.length };
    this.#tasks.push(...tasks);
  }

  #takeRecord(value: unknown): void {
    const record = this.#checked(recordSchema, value);
    switch (record?.record) {
      case 'process': {
        const { process, storeId, kind, tasks } = record;
        if (!this.#areKnown(tasks)) return;
        return this.#put(this.#processes, UNKNOWN_PROCESS, process, { pid: 0, storeId, kind, tasks }, 'process');
      }
      case 'task':
        return this.#put(this.#tasks, UNKNOWN_TASK, record.task, record.identity, 'task');
      case 'end':
        this.#isComplete = true;
        if (record.rows !== this.#rows.end)
          this.problem(`${record.rows} rows were written, ${this.#rows.end} can be read`, 'rows');
        return;
      case undefined:
        return;
    }
  }

  #takeRow(row: TraceRow | null): void {
    if (row === null) return;
    if (row.process !== null && !this.#reach(this.#processes, UNKNOWN_PROCESS, row.process, 'process')) return;
    if (row.task !== null && !this.#reach(this.#tasks, UNKNOWN_TASK, row.task, 'task')) return;
    this.#rows.add(row);
    const [pid] = row.args;
    if (row.method === 'loaded' && row.process !== null && isUlong(pid)) this.#notePid(row.process, pid);
  }

  #notePid(number: number, pid: number): void {
    const process = this.#processes[number] as TraceProcess;
    this.#processes[number] = { ...process, pid };
  }

  #areKnown(tasks: readonly number[]): boolean {
    return tasks.every((task) => this.#reach(this.#tasks, UNKNOWN_TASK, task, 'tasks'));
  }

  #put<T>(list: T[], unknown: T, place: number, item: T, field: string): void {
    if (place < list.length && list[place] !== unknown) return this.problem(`${place} is there already`, field);
    if (place === list.length) list.push(item);
    else if (this.#reach(list, unknown, place, field)) list[place] = item;
  }

  /** Each line that could not be read may have told of one that is not known here. */
  #reach<T>(list: T[], unknown: T, place: number, field: string): boolean {
    if (place >= list.length + this.#problemCount) {
      this.problem(`${place} is not known`, field);
      return false;
    }
    while (list.length <= place) list.push(unknown);
    return true;
  }

  /** Null, and a problem, for what is not as the schema says. */
  #checked<T>(schema: z.ZodType<T>, value: unknown): T | null {
    const { data, error } = schema.safeParse(value);
    if (error === undefined) return data;
    const [issue] = error.issues;
    this.problem(issue?.message ?? 'not understood', issue?.path.join('.') || null);
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

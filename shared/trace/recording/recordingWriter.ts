import type { Trace } from '../trace.ts';
import type { TraceRow } from '../traceRow.ts';
import { lineOf } from './lineOf.ts';
import { RECORDING_VERSION } from './schema.ts';

/** Writes a trace as the lines of a recording, a part at a time and also while it still grows. */
export class RecordingWriter {
  readonly #trace: Trace;
  #hasHeader = false;
  #tasks: number;
  #processes = 0;
  #next = 0;
  #written = 0;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#tasks = trace.run.tasksAtStart;
  }

  /** The next lines, so many rows among them at most; nothing if all before row `until` have been written. */
  next(count: number, until = this.#trace.rows.end): string {
    const { first } = this.#trace.rows;
    let lines = this.#header() + this.#newTasks() + this.#newProcesses();
    // The trace holds so much only; what was dropped before its turn came is said.
    if (this.#next < first) lines += this.#lost(first);
    const end = Math.min(until, this.#next + count);
    for (; this.#next < end; this.#next += 1) lines += this.#line(this.#trace.rows.row(this.#next));
    return lines;
  }

  /** By this line one knows that the recording is whole. */
  end(): string {
    return `${JSON.stringify({ record: 'end', rows: this.#written })}\n`;
  }

  #header(): string {
    if (this.#hasHeader) return '';
    this.#hasHeader = true;
    const { app, id, startedAt, limits, tasksAtStart } = this.#trace.run;
    const tasks = this.#trace.tasks.slice(0, tasksAtStart);
    return `${JSON.stringify({ srtrace: RECORDING_VERSION, app, run: id, startedAt, limits, tasks })}\n`;
  }

  #newTasks(): string {
    const lines = this.#trace.tasks
      .slice(this.#tasks)
      .map((identity, i) => `${JSON.stringify({ record: 'task', task: this.#tasks + i, identity })}\n`);
    this.#tasks += lines.length;
    return lines.join('');
  }

  #newProcesses(): string {
    const lines = this.#trace.processes.slice(this.#processes).map(({ storeId, kind, tasks }, i) => {
      const process = this.#processes + i;
      return `${JSON.stringify({ record: 'process', process, storeId, kind, tasks })}\n`;
    });
    this.#processes += lines.length;
    return lines.join('');
  }

  #lost(first: number): string {
    const lost = first - this.#next;
    this.#next = first;
    const { at } = this.#trace.rows.row(first);
    const nobody = { process: null, task: null, hr: null, took: null, findings: [] };
    return this.#line({ at, method: 'lost', args: [lost], ...nobody });
  }

  #line(row: TraceRow): string {
    this.#written += 1;
    return lineOf(row);
  }
}

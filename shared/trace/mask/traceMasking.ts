import type { TaskIdentity, TaskPart } from '../../sync/task.ts';
import { mapTexts } from '../argShapes.ts';
import { isOdd } from '../args.ts';
import type { Trace } from '../trace.ts';
import { TraceStore } from '../traceStore.ts';
import type { TraceRow } from '../traceRow.ts';
import { Mask, type Replaced } from './mask.ts';

/**
 * Makes the same trace without what is personal in it, for a report of a bug; numbers, times and the order of things stay.
 * A trace may be long, so it is gone through a part at a time: once to learn what is personal, and once to replace it.
 */
export class TraceMasking {
  readonly #trace: Trace;
  readonly #mask = new Mask();
  /** The ids of stores are words like "mail", and nobody but the stores file uses them: texts are not searched for them. */
  readonly #stores = new Mask();
  readonly #rows = new TraceStore();
  #learned: number;
  #masked: number;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#learned = trace.rows.first;
    this.#masked = trace.rows.first;
    for (const { storeId, account, part } of trace.tasks) {
      this.#stores.know('store', storeId);
      this.#mask.know('account', account);
      if (typeof part === 'object') this.#mask.know('part', part.name);
    }
    for (const { storeId } of trace.processes) this.#stores.know('store', storeId);
  }

  /** Goes through so many rows more; false if it is done. */
  advance(rows: number): boolean {
    const { end } = this.#trace.rows;
    const isLearning = this.#learned < end;
    const from = isLearning ? this.#learned : this.#masked;
    const to = Math.min(end, from + rows);
    for (let number = from; number < to; number += 1) {
      const row = this.#trace.rows.row(number);
      if (isLearning) this.#learn(row);
      else this.#rows.add({ ...row, args: mapTexts(row.args, (text) => this.#mask.apply(text)) });
    }
    if (isLearning) this.#learned = to;
    else this.#masked = to;
    return this.#masked < end;
  }

  /** The masked trace, once it is done. */
  finish(): Trace {
    const { run, tasks, processes } = this.#trace;
    return {
      run,
      tasks: tasks.map((task) => this.#maskTask(task)),
      processes: processes.map((process) =>
        Object.assign({}, process, { storeId: this.#stores.apply(process.storeId) }),
      ),
      rows: this.#rows,
    };
  }

  /** What a person should look through before the trace is given away. */
  get replaced(): readonly Replaced[] {
    return [...this.#stores.replaced, ...this.#mask.replaced];
  }

  #learn({ args }: TraceRow): void {
    for (const arg of args) {
      if (typeof arg === 'string') this.#mask.learn(arg);
      else if (isOdd(arg)) this.#mask.learn(arg.odd);
    }
  }

  #maskTask(task: TaskIdentity): TaskIdentity {
    const { storeId, account, part } = task;
    const masked: TaskPart = typeof part === 'object' ? { name: this.#mask.apply(part.name) } : part;
    return { ...task, storeId: this.#stores.apply(storeId), account: this.#mask.apply(account), part: masked };
  }
}

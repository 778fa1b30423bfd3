import path from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import type { Order, SocketOrder } from '../children/parent.ts';
import type { Figures } from './measure.ts';
import { Stopwatch } from './stopwatch.ts';

/** Starts a child of the bench (one of children/) and gives it its order. */
export function startChild(name: string, order: Order | SocketOrder): UtilityProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, `${name}.js`), [], { serviceName: `bench ${name}` });
  child.once('spawn', () => child.postMessage(order));
  return child;
}

/** Counts what comes from the first to the last of `calls`. */
export class Counter {
  readonly #calls: number;
  readonly #done: (figures: Figures) => void;
  #stopwatch: Stopwatch | null = null;
  #count = 0;

  constructor(calls: number, done: (figures: Figures) => void) {
    this.#calls = calls;
    this.#done = done;
  }

  add(calls: number): void {
    this.#stopwatch ??= new Stopwatch();
    this.#count += calls;
    if (this.#count === this.#calls) this.#done(this.#stopwatch.stop(this.#calls));
  }
}

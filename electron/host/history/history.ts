import { Worker } from 'node:worker_threads';
import type { HistoryQueries, HistoryQuery } from '#shared/history/queries.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { RunBatch } from './batch.ts';
import { type HistoryProblem, historyProblem, problemInEnglish, reasonOf } from './historyProblem.ts';
import { HistoryRecorder } from './historyRecorder.ts';
import { type Reply, type Request, TIDIED, type WorkerStart } from './messages.ts';
import type { Retention } from './retention.ts';

export interface HistoryOptions {
  /** The built historyWorker.ts. */
  readonly worker: string;
  readonly file: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly retention: Retention;
}

/** Batches are garbage at once; left to itself, the thread would gather far more of it before it cleaned up. */
const MAX_YOUNG_MB = 2;

type Body<R = Request> = R extends Request ? Omit<R, 'number'> : never;

/** The history of all runs, kept and asked in a thread of its own. */
export class History {
  /** Sees the runs that are kept. */
  readonly recorder: HistoryRecorder;
  readonly #file: string;
  readonly #log: Log;
  readonly #workerFile: string;
  #worker: Worker | null = null;
  /** What was said before there was anybody to hear it. */
  #early: Request[] = [];
  readonly #opened: Promise<unknown>;
  readonly #waiting = new Map<number, (result: Reply['result']) => void>();
  readonly #listeners = new Set<(problem: HistoryProblem | null) => void>();
  #retention: Retention;
  #requests = 0;
  #problem: HistoryProblem | null = null;
  #hasEnded = false;

  constructor({ worker, file, clock, log, retention }: HistoryOptions) {
    this.#file = file;
    this.#log = log;
    this.#retention = retention;
    this.#workerFile = worker;
    this.#opened = this.#request({ type: 'open' });
    const write = async (batch: RunBatch): Promise<boolean> => {
      const result = await this.#request({ type: 'write', batch });
      const isWritten = result.ok && result.value === true;
      if (isWritten) this.#tell();
      return isWritten;
    };
    this.recorder = new HistoryRecorder({ clock, timeOfDay: Date.now, write });
  }

  /** Begins its thread, which the start of the app has no time for; what it was asked for before then waits. */
  start(): void {
    const start: WorkerStart = { file: this.#file, retention: this.#retention };
    const worker = new Worker(this.#workerFile, {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: MAX_YOUNG_MB },
    });
    worker.on('message', (reply: Reply) => this.#take(reply));
    worker.on('error', (error) => this.#end(reasonOf(error)));
    worker.on('exit', () => this.#end('Its thread has ended'));
    for (const request of this.#early) worker.postMessage(request);
    this.#early = [];
    this.#worker = worker;
  }

  /** Resolves when the history has been opened, with what is wrong with it. */
  async problem(): Promise<HistoryProblem | null> {
    await this.#opened;
    return this.#problem;
  }

  /** Hears when something has been written or thrown away, and when a problem has come or gone. */
  subscribe(listener: (problem: HistoryProblem | null) => void): void {
    this.#listeners.add(listener);
  }

  /** From now on; what is too old or too much by then goes at once. */
  retain(retention: Retention): void {
    if (isSame(retention, this.#retention)) return;
    this.#retention = retention;
    void this.#request({ type: 'retain', retention });
  }

  /** Rejects if the question cannot be answered. */
  async ask<Q extends HistoryQuery>(
    query: Q,
    argument: HistoryQueries[Q]['argument'],
  ): Promise<HistoryQueries[Q]['answer']> {
    const result = await this.#request({ type: 'ask', query, argument });
    if (!result.ok) throw new Error(result.reason);
    return result.value as HistoryQueries[Q]['answer'];
  }

  /** Writes what is not written yet; resolves when the file is closed. */
  async close(): Promise<void> {
    // Without its thread there has been no run, either.
    if (this.#worker === null) return;
    await this.recorder.flush();
    await this.#request({ type: 'close' });
  }

  #request(body: Body): Promise<Reply['result']> {
    if (this.#hasEnded) return Promise.resolve({ ok: false, reason: this.#problem?.reason ?? 'It is closed' });
    this.#requests += 1;
    const request: Request = { ...body, number: this.#requests };
    if (this.#worker === null) this.#early.push(request);
    else this.#worker.postMessage(request);
    return new Promise((resolve) => {
      this.#waiting.set(request.number, resolve);
    });
  }

  #take({ number, problem, result }: Reply): void {
    this.#say(problem);
    if (number === TIDIED) this.#tell();
    this.#waiting.get(number)?.(result);
    this.#waiting.delete(number);
  }

  /** Each problem once. */
  #say(problem: HistoryProblem | null): void {
    const before = this.#problem;
    this.#problem = problem;
    if (problem?.reason === before?.reason) return;
    if (problem === null) this.#log.info('The history can be written again');
    else this.#log.error(problemInEnglish(problem));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.#problem);
  }

  /** Without its thread the app goes on, and keeps nothing. */
  #end(reason: string): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    if (this.#waiting.size > 0) this.#say(historyProblem(this.#file, reason));
    for (const resolve of this.#waiting.values()) resolve({ ok: false, reason });
    this.#waiting.clear();
  }
}

function isSame(a: Retention, b: Retention): boolean {
  return a.maxAgeDays === b.maxAgeDays && a.maxBytes === b.maxBytes;
}

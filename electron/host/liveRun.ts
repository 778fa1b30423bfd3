import { errorSentence } from '#shared/i18n/taskText.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { ChangeSet } from '#shared/sync/changes.ts';
import { readState } from '#shared/sync/columns.ts';
import type { SyncEvent } from '#shared/sync/events.ts';
import { reduce } from '#shared/sync/reduce.ts';
import { newRun, type Run } from '#shared/sync/run.ts';
import { isFinal, type TaskIdentity, type TaskState } from '#shared/sync/task.ts';
import type { Clock } from './clock.ts';
import type { Log } from './log.ts';
import type { TraceSink } from './trace/traceSink.ts';

const inEnglish = createTranslate('en');

/** A process that does tasks of a run, or a program from outside. */
export interface TaskProcess {
  /** The end of what it has written to its error output so far. */
  readonly lastWords: string;
}

/** A run while events come in for it: has them reduced, writes down what went wrong. */
export class LiveRun {
  readonly run: Run;
  readonly changes: ChangeSet;
  /** Who wants to see everything that happens in it, if anybody does; set before its first event. */
  trace: TraceSink | null = null;
  /** For each task the kind of its provider, as far as there is a plan that says so. */
  readonly kinds: string[] = [];
  /** In the order in which they began. */
  readonly processes: TaskProcess[] = [];
  readonly #processOf: number[] = [];
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #onChange: () => void;

  constructor(id: number, tasks: readonly TaskIdentity[], clock: Clock, log: Log, onChange: () => void) {
    this.run = newRun(id, clock.now(), tasks);
    this.changes = new ChangeSet(tasks.length);
    this.#clock = clock;
    this.#log = log;
    this.#onChange = onChange;
  }

  now(): number {
    return this.#clock.now();
  }

  /** Calls come in batches: who has taken a whole batch says `publish`. */
  apply(event: SyncEvent): void {
    const lines = this.run.errors.length;
    reduce(this.run, event, this.changes);
    if (this.trace !== null) this.trace.event(event);
    if (this.run.errors.length > lines) this.#logNewLines(lines);
  }

  publish(): void {
    this.#onChange();
  }

  /** From now on these tasks are done by this process; what is returned is to be called when it has ended. */
  handTo(process: TaskProcess, tasks: readonly number[]): () => void {
    const place = this.processes.push(process) - 1;
    for (const task of tasks) this.#processOf[task] = place;
    // A task may be run again any number of times: of its earlier processes only the words are kept.
    return () => {
      this.processes[place] = { lastWords: process.lastWords };
    };
  }

  /** Its place among the processes; null while the task waits for one. */
  processOf(task: number): number | null {
    return this.#processOf[task] ?? null;
  }

  stateOf(task: number): TaskState {
    return readState(this.run.cells, task);
  }

  isEnded(task: number): boolean {
    return isFinal(this.stateOf(task));
  }

  canRunAgain(task: number): boolean {
    const identity = this.run.tasks[task];
    return identity !== undefined && identity.isOutside !== true && this.isEnded(task);
  }

  get isOver(): boolean {
    return this.run.unfinished === 0;
  }

  #logNewLines(from: number): void {
    for (const line of this.run.errors.slice(from)) {
      const task = this.run.tasks[line.task] as TaskIdentity;
      const sentence = errorSentence(line, task, inEnglish);
      if (line.severity === 'error') this.#log.error(sentence);
      else this.#log.warn(sentence);
    }
  }
}

import type { TaskIdentity } from '../sync/task.ts';
import type { TraceStore } from './traceStore.ts';

/** What is known about a run from its begin. */
export interface TraceRun {
  /** The app that made the trace, with its version. */
  readonly app: string;
  readonly id: number;
  /** By the clock on the wall, as ISO 8601. */
  readonly startedAt: string;
  /** By which the host judged that a task stalled, and that a provider did not react to being cancelled. */
  readonly limits: { readonly stallAfterSeconds: number; readonly cancelGraceSeconds: number };
  /** So many of the tasks were there when it began; the others joined it. */
  readonly tasksAtStart: number;
}

/** A provider's process, or a program from outside in the place of one. */
export interface TraceProcess {
  /** 0 until it has loaded, and where there is none to name. */
  readonly pid: number;
  readonly storeId: string;
  readonly kind: string;
  /** The tasks that it was started for. */
  readonly tasks: readonly number[];
}

/** Everything that happened in a run: what a window shows, a recording holds and a replay plays. */
export interface Trace {
  readonly run: TraceRun;
  readonly tasks: readonly TaskIdentity[];
  /** In the order in which they were started: a row names one by its place. */
  readonly processes: readonly TraceProcess[];
  readonly rows: TraceStore;
}

import type { RunLine } from '#shared/history/pastRun.ts';
import type { Placed } from '#shared/protocol/bridge.ts';
import type { Finding } from '#shared/sync/conformance.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { StepPassed } from '#shared/sync/stepLog.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';

/** Steps that a task has come to since the last batch; the first of them replaces the one that stands in its place. */
export interface PassedSteps {
  readonly row: number;
  /** The task began anew: what is there of it goes. */
  readonly startsAnew: boolean;
  /** Earlier steps that are not kept any more. */
  readonly leftOut: number;
  /** The place of the first of them. */
  readonly from: number;
  readonly steps: readonly StepPassed[];
}

/** What the list of runs says about the run at this moment. */
export type RunState = Omit<RunLine, 'id'>;

/** What is new about a run. Writing the same batch again changes nothing. */
export interface RunBatch {
  /** The host's number of the run, which means nothing after a restart. */
  readonly run: number;
  readonly state: RunState;
  /** With the kind of its provider. */
  readonly newTasks: readonly (readonly [row: number, identity: TaskIdentity, kind: string])[];
  /** For each changed row its number, then its cells. */
  readonly rows: Int32Array;
  /** The step texts of the same rows, in the same order. */
  readonly texts: readonly (string | null)[];
  /** For each of the same rows, which of the run's processes does it; null while none does. */
  readonly processes: readonly (number | null)[];
  readonly passed: readonly PassedSteps[];
  /** What these processes have written to their error output last. */
  readonly lastWords: readonly Placed<string>[];
  readonly errors: readonly Placed<ErrorLine>[];
  readonly findings: readonly Placed<Finding>[];
}

/** What a batch is good for at most: gathering it takes a millisecond or two. */
export const MAX_ROWS = 250;
export const MAX_STEPS = 1_000;
export const MAX_LINES = 250;

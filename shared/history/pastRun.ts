import type { Finding } from '../sync/conformance.ts';
import type { ErrorLine } from '../sync/message.ts';
import type { Summary } from '../sync/summary.ts';
import type { TaskIdentity } from '../sync/task.ts';

/** How a run has ended; `interrupted` if the app ended before it did. */
export const RUN_OUTCOMES = ['running', 'succeeded', 'warnings', 'failed', 'cancelled', 'interrupted'] as const;
export type RunOutcome = (typeof RUN_OUTCOMES)[number];

type Counts = Pick<Summary, 'unfinished' | 'failed' | 'cancelled' | 'warnings'>;

/** The worst that happened to one of its tasks. */
export function outcomeOf({ unfinished, failed, cancelled, warnings }: Counts): RunOutcome {
  if (unfinished > 0) return 'running';
  if (failed > 0) return 'failed';
  if (cancelled > 0) return 'cancelled';
  return warnings > 0 ? 'warnings' : 'succeeded';
}

/** One line of the list of runs. */
export interface RunLine {
  /** Its number in the history; later runs have higher ones. */
  readonly id: number;
  /** Milliseconds since 1970; all other times count from here. */
  readonly startedAt: number;
  /** Null for a run that goes on or was interrupted. */
  readonly endedAt: number | null;
  /** How long it stood still between its end and a task that was run again. */
  readonly idleMs: number;
  /** When something was last written down about it. */
  readonly seenAt: number;
  readonly outcome: RunOutcome;
  readonly total: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly cancelled: number;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: number;
  /** How far all tasks together have counted. */
  readonly items: number;
}

/** How long it took, or how long it is known to have taken. */
export function durationOf({ endedAt, seenAt, idleMs }: Pick<RunLine, 'endedAt' | 'seenAt' | 'idleMs'>): number {
  return Math.max(0, (endedAt ?? seenAt) - idleMs);
}

/** A run as the dialog showed it last. */
export interface PastRun {
  readonly line: RunLine;
  readonly tasks: readonly TaskIdentity[];
  /** The tasks' rows, in the layout of sync/columns.ts. */
  readonly cells: Int32Array;
  /** The step text of each task as its provider last gave it. */
  readonly steps: readonly (string | null)[];
  readonly errors: readonly ErrorLine[];
  readonly findings: readonly Finding[];
}

import { newCells } from './columns.ts';
import type { Finding } from './conformance.ts';
import type { ErrorLine } from './message.ts';
import { StepLog } from './stepLog.ts';
import type { TaskIdentity } from './task.ts';

/** One Send/Receive: what one F9 starts. */
export interface RunInfo {
  readonly id: number;
  /** The host's clock when it began; the times in the columns count from here. */
  readonly startedAt: number;
  /** Milliseconds after the start; null while a task is unfinished. */
  readonly endedAt: number | null;
  /** How long it stood still between its end and a task that was run again. */
  readonly idleMs: number;
}

/** The whole state of a run. Only `reduce` writes to it. */
export interface Run {
  info: RunInfo;
  readonly tasks: TaskIdentity[];
  /** The tasks' rows; there may be room for more of them. */
  cells: Int32Array;
  /** The step text of each task as its provider last gave it. */
  readonly steps: (string | null)[];
  readonly stepLog: StepLog;
  readonly errors: ErrorLine[];
  readonly findings: Finding[];
  unfinished: number;
  /** Where a repeated error or finding already stands. */
  readonly errorAt: Map<string, number>;
  readonly findingAt: Map<string, number>;
  readonly linesOfTask: number[];
}

export function newRun(id: number, startedAt: number, tasks: readonly TaskIdentity[]): Run {
  return {
    info: { id, startedAt, endedAt: tasks.length === 0 ? 0 : null, idleMs: 0 },
    tasks: [...tasks],
    cells: newCells(tasks.length),
    steps: tasks.map(() => null),
    stepLog: new StepLog(),
    errors: [],
    findings: [],
    unfinished: tasks.length,
    errorAt: new Map(),
    findingAt: new Map(),
    linesOfTask: tasks.map(() => 0),
  };
}

import { COLUMN } from '#shared/sync/columns.ts';
import type { TaskPart } from '#shared/sync/task.ts';
import type { RunState } from './batch.ts';

/** Where each cell of a task's row stands in the table. */
const COLUMN_OF_CELL: { readonly [Cell in keyof typeof COLUMN]: string } = {
  state: 'state',
  flags: 'flags',
  index: 'position',
  max: 'maximum',
  startedAt: 'started_at',
  lastCallAt: 'last_call_at',
  endedAt: 'ended_at',
  paceIndex: 'pace_index',
  paceSince: 'pace_since',
  calls: 'calls',
  errors: 'errors',
  warnings: 'warnings',
  findings: 'findings',
  result: 'result',
  pid: 'pid',
};

/** In the order of the cells. */
export const CELL_COLUMNS: readonly string[] = (Object.keys(COLUMN) as (keyof typeof COLUMN)[])
  .toSorted((a, b) => COLUMN[a] - COLUMN[b])
  .map((cell) => COLUMN_OF_CELL[cell]);

/** What stands in each column of the table of runs, but for the run's number. */
export const STATE_OF_COLUMN = {
  started_at: 'startedAt',
  ended_at: 'endedAt',
  idle_ms: 'idleMs',
  seen_at: 'seenAt',
  outcome: 'outcome',
  total: 'total',
  succeeded: 'succeeded',
  failed: 'failed',
  cancelled: 'cancelled',
  errors: 'errors',
  warnings: 'warnings',
  findings: 'findings',
  items: 'items',
} as const satisfies Readonly<Record<string, keyof RunState>>;

export const RUN_COLUMNS = Object.keys(STATE_OF_COLUMN) as readonly (keyof typeof STATE_OF_COLUMN)[];

/** A store may name a part of its own as one of the usual ones is called. */
export function partColumns(part: TaskPart): [part: string, isNamed: number] {
  return typeof part === 'string' ? [part, 0] : [part.name, 1];
}

export function partOf(part: string, isNamed: number): TaskPart {
  return isNamed === 0 ? (part as TaskPart) : { name: part };
}

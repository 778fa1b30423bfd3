import { formatHresult } from '../mapi/hresult.ts';
import type { TaskNumbers } from '../sync/columns.ts';
import type { TaskIdentity, TaskPart } from '../sync/task.ts';
import { csvLine } from './csv.ts';
import type { RunLine } from './pastRun.ts';

const HEADING = [
  'run',
  'started',
  'outcome',
  'store',
  'account',
  'part',
  'state',
  'task started',
  'seconds',
  'items',
  'of',
  'calls',
  'errors',
  'warnings',
  'findings',
  'result',
  'last step',
];

export const CSV_HEADING = csvLine(HEADING);

/** A task as it was last seen. */
export interface ExportedTask {
  readonly identity: TaskIdentity;
  readonly numbers: TaskNumbers;
  readonly step: string | null;
}

/** One line a task, as a spreadsheet wants it: times in ISO 8601, durations in seconds. */
export function csvOfTask({ id, startedAt, outcome }: RunLine, { identity, numbers, step }: ExportedTask): string {
  const { startedAt: taskStart, endedAt } = numbers;
  return csvLine([
    id,
    isoTime(startedAt),
    outcome,
    identity.storeId,
    identity.account,
    partName(identity.part),
    numbers.state,
    taskStart === null ? null : isoTime(startedAt + taskStart),
    taskStart === null || endedAt === null ? null : (endedAt - taskStart) / 1_000,
    numbers.index,
    numbers.max,
    numbers.calls,
    numbers.errors,
    numbers.warnings,
    numbers.findings,
    endedAt === null ? null : formatHresult(numbers.result),
    step,
  ]);
}

export function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function partName(part: TaskPart): string {
  return typeof part === 'string' ? part : part.name;
}

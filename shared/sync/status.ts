import { taskName } from '../i18n/taskText.ts';
import type { Translate } from '../i18n/translate.ts';
import { COLUMN, readCell, readState } from './columns.ts';
import type { Run } from './run.ts';
import { summarize } from './summary.ts';
import type { TaskIdentity } from './task.ts';

interface Running {
  readonly kind: 'running';
  /** Every task that is left is being cancelled. */
  readonly isCancelling: boolean;
  /** The one that was heard of last; null while none has begun. */
  readonly task: TaskIdentity | null;
  /** What its provider said last. */
  readonly step: string | null;
  /** 0..1 over all tasks. */
  readonly fraction: number;
  readonly failed: number;
}

/** What a status bar says about Send/Receive, wherever the app has one: the tray, the taskbar. */
export type Status =
  | { readonly kind: 'notYet' | 'upToDate' | 'cancelled' | 'offline' }
  | { readonly kind: 'failed'; readonly failed: number }
  | Running;

/** Nobody is told "offline" in place of an error that still stands, or of a run that goes on without a network. */
export function statusOf(run: Run | null, isOnline: boolean): Status {
  const status = statusOfRun(run);
  const isOffline = !isOnline && status.kind !== 'running' && status.kind !== 'failed';
  return isOffline ? { kind: 'offline' } : status;
}

function statusOfRun(run: Run | null): Status {
  if (run === null || run.tasks.length === 0) return { kind: 'notYet' };
  const { unfinished, cancelling, failed, cancelled, fraction } = summarize(run.cells, run.tasks.length);
  if (unfinished > 0) {
    const isCancelling = cancelling === unfinished;
    return { kind: 'running', isCancelling, ...mostRecentlyActive(run), fraction, failed };
  }
  if (failed > 0) return { kind: 'failed', failed };
  return { kind: cancelled > 0 ? 'cancelled' : 'upToDate' };
}

function mostRecentlyActive({ cells, tasks, steps }: Run): Pick<Running, 'task' | 'step'> {
  let row = -1;
  let latest = -1;
  for (const candidate of tasks.keys()) {
    const at = readCell(cells, candidate, COLUMN.lastCallAt);
    if (at <= latest || readState(cells, candidate) !== 'processing') continue;
    row = candidate;
    latest = at;
  }
  return { task: tasks[row] ?? null, step: steps[row] ?? null };
}

/** The status in one line. */
export function statusText(status: Status, t: Translate): string {
  return status.kind === 'running' ? runningText(status, t) : t(`status.${status.kind}`);
}

/** As a status bar of the reference: the provider's own words, without the account. */
function runningText({ isCancelling, task, step }: Running, t: Translate): string {
  if (isCancelling) return t('state.cancelling');
  if (task === null) return t('status.running');
  return step === null || step === '' ? taskName(task, t) : step;
}

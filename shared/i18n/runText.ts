import type { TaskChange } from '../history/compareRuns.ts';
import type { RunOutcome } from '../history/pastRun.ts';
import { formatHresult } from '../mapi/hresult.ts';
import { taskName } from './taskText.ts';
import type { Texts } from './texts.ts';
import type { Translate } from './translate.ts';

/** How a run has ended, in the words that a task has for it. */
export function outcomeText(outcome: RunOutcome, t: Translate): string {
  const texts = {
    running: () => t('state.processing'),
    succeeded: () => t('state.completed'),
    warnings: () => t('state.completedWithWarnings'),
    failed: () => t('state.failed'),
    cancelled: () => t('state.cancelled'),
    interrupted: () => t('history.interrupted'),
  };
  return texts[outcome]();
}

/** In what way a task was not as the last time that it ended well. */
export function changeText(change: TaskChange, { t, durations }: Texts): string {
  const task = taskName(change.task, t);
  switch (change.kind) {
    case 'slower':
      return t('history.slower', {
        task,
        now: durations.exact(change.nowMs),
        before: durations.exact(change.beforeMs),
      });
    case 'fewerItems':
      return t('history.fewerItems', { task, now: change.now, before: change.before });
    case 'newError':
      return t(change.error.severity === 'warning' ? 'history.newWarning' : 'history.newError', {
        task,
        code: formatHresult(change.error.hr),
      });
    case 'neverGood':
      return t('history.neverGood', { task });
    default:
      return change satisfies never;
  }
}

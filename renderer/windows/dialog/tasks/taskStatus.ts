import { fullTaskStatus, stateWord } from '#shared/i18n/taskStatus.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';

interface Moment {
  readonly now: number;
  /** When its cancelling was seen to begin; null where that was not seen. */
  readonly cancellingSince: number | null;
}

/** What the row says: the provider's own words while it works, else the state. */
export function taskStatus(task: TaskNumbers, step: string | null, moment: Moment, texts: Texts): string {
  const { now, cancellingSince } = moment;
  if (task.state === 'cancelling') return cancellingStatus(now - (cancellingSince ?? now), texts);
  if (task.stalled) return fullTaskStatus(task, step, now, texts);
  if (task.state === 'processing' && step !== null && step !== '') return step;
  return stateWord(task, texts.t);
}

/** In a narrow list: how long a task has stood still stands in the time's column, and its step here. */
export function shortTaskStatus(task: TaskNumbers, step: string | null, moment: Moment, texts: Texts): string {
  const isStuck = task.stalled && task.state === 'processing';
  return isStuck && step !== null && step !== '' ? step : taskStatus(task, step, moment, texts);
}

/** Most tasks are cancelled before anybody would want to know how long it takes. */
function cancellingStatus(duration: number, { t, durations }: Texts): string {
  return duration < 1_000 ? t('state.cancelling') : t('state.cancellingFor', { duration: durations.exact(duration) });
}

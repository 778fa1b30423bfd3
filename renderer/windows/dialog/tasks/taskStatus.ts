import type { Translate } from '#shared/i18n/translate.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';
import type { Texts } from '../../../i18n/texts.ts';

/** What the row says: the provider's own words while it works, else the state. */
export function taskStatus(task: TaskNumbers, step: string | null, now: number, texts: Texts): string {
  if (task.stalled) return stalledStatus(task, step, now, texts);
  if (task.state === 'processing' && step !== null && step !== '') return step;
  return stateWord(task, texts.t);
}

/** The same with nothing left out, for the tooltip. */
export function fullTaskStatus(task: TaskNumbers, step: string | null, now: number, texts: Texts): string {
  if (task.stalled) return stalledStatus(task, step, now, texts);
  const state = stateWord(task, texts.t);
  return step === null || step === '' ? state : texts.t('state.atStep', { state, step });
}

function stalledStatus(task: TaskNumbers, step: string | null, now: number, { t, durations }: Texts): string {
  const duration = durations.exact(now - (task.lastCallAt ?? now));
  return step === null || step === '' ? t('state.stalled', { duration }) : t('state.stalledAt', { duration, step });
}

export function stateWord({ state, forced }: TaskNumbers, t: Translate): string {
  return state === 'cancelled' && forced ? t('state.cancelledByForce') : t(`state.${state}`);
}

import type { TaskNumbers } from '../sync/columns.ts';
import type { Texts } from './texts.ts';
import type { Translate } from './translate.ts';

/** The state of a task, with its step: "Processing - Receiving message 17 of 300". */
export function fullTaskStatus(task: TaskNumbers, step: string | null, now: number, texts: Texts): string {
  if (task.stalled) return stalledStatus(task, step, now, texts);
  const state = stateWord(task, texts.t);
  return step === null || step === '' ? state : texts.t('state.atStep', { state, step });
}

export function stateWord({ state, forced }: Pick<TaskNumbers, 'state' | 'forced'>, t: Translate): string {
  return state === 'cancelled' && forced ? t('state.cancelledByForce') : t(`state.${state}`);
}

function stalledStatus(task: TaskNumbers, step: string | null, now: number, { t, durations }: Texts): string {
  const duration = durations.exact(now - (task.lastCallAt ?? now));
  return step === null || step === '' ? t('state.stalled', { duration }) : t('state.stalledAt', { duration, step });
}

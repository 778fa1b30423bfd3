import { fullTaskStatus, stateWord } from '#shared/i18n/taskStatus.ts';
import type { Texts } from '#shared/i18n/texts.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';

/** What the row says: the provider's own words while it works, else the state. */
export function taskStatus(task: TaskNumbers, step: string | null, now: number, texts: Texts): string {
  if (task.stalled) return fullTaskStatus(task, step, now, texts);
  if (task.state === 'processing' && step !== null && step !== '') return step;
  return stateWord(task, texts.t);
}

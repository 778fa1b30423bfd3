import type { TaskNumbers } from '#shared/sync/columns.ts';
import { fractionOf } from '#shared/sync/summary.ts';
import type { TaskState } from '#shared/sync/task.ts';
import type { IconName } from '../../../components/iconName.ts';
import type { Tone } from '../../../components/tone.ts';

interface TaskLook {
  readonly icon: IconName;
  readonly tone: Tone;
  /** What the bar shows; null where it has no end. */
  readonly fraction: number | null;
}

const LOOKS: Readonly<Record<TaskState, readonly [IconName, Tone]>> = {
  waiting: ['waiting', 'quiet'],
  processing: ['running', 'active'],
  cancelling: ['running', 'quiet'],
  completed: ['success', 'success'],
  completedWithWarnings: ['warning', 'success'],
  completedWithErrors: ['danger', 'danger'],
  failed: ['danger', 'danger'],
  cancelled: ['cancelled', 'quiet'],
};

export function taskLook(task: TaskNumbers): TaskLook {
  const [icon, tone]: readonly [IconName, Tone] = task.stalled ? ['stalled', 'stalled'] : LOOKS[task.state];
  return { icon, tone, fraction: barFraction(task) };
}

function barFraction({ state, index, max }: TaskNumbers): number | null {
  if (state === 'completed' || state === 'completedWithWarnings' || state === 'completedWithErrors') return 1;
  const running = state === 'processing' || state === 'cancelling';
  return running && max === 0 ? null : fractionOf(index, max);
}

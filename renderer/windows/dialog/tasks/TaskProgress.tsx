import { useTexts } from '../../../i18n/texts.ts';
import { useTask, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { ProgressCell } from './ProgressCell.tsx';
import { shortTaskStatus, taskStatus } from './taskStatus.ts';
import { useCancellingSince } from './useCancellingSince.ts';

/** The only part of a row that is drawn again with each change of the task. */
export function TaskProgress({ row }: { readonly row: number }) {
  const texts = useTexts();
  const { store, clock } = useServices();
  const task = useTask(row);
  const cancellingSince = useCancellingSince(task.state);
  useTicks(task.stalled || task.state === 'cancelling');
  const step = store.stepOf(row);
  const now = clock.now();
  const moment = { now, cancellingSince };
  return (
    <ProgressCell
      task={task}
      step={step}
      status={taskStatus(task, step, moment, texts)}
      shortStatus={shortTaskStatus(task, step, moment, texts)}
      now={now}
      isPast={false}
    />
  );
}

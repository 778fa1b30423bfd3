import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import { Bar } from '../../../components/Bar.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useTask, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { taskLook } from './taskLook.ts';
import { taskStatus } from './taskStatus.ts';
import { useCancellingSince } from './useCancellingSince.ts';
import styles from './TaskProgress.module.css';

/** The only part of a row that is drawn again with each change of the task. */
export function TaskProgress({ row }: { readonly row: number }) {
  const texts = useTexts();
  const { store, clock } = useServices();
  const task = useTask(row);
  const cancellingSince = useCancellingSince(task.state);
  useTicks(task.stalled || task.state === 'cancelling');
  const step = store.stepOf(row);
  const now = clock.now();
  const { icon, tone, fraction } = taskLook(task);
  return (
    <div className={styles.progress} role="gridcell" title={fullTaskStatus(task, step, now, texts)}>
      <div className={styles.line} data-stalled={task.stalled}>
        <StateIcon name={icon} />
        <span className={styles.status}>{taskStatus(task, step, { now, cancellingSince }, texts)}</span>
        {task.max > 0 && (
          <span className={styles.count}>{texts.t('progress.count', { index: task.index, max: task.max })}</span>
        )}
      </div>
      <Bar fraction={fraction} tone={tone} />
    </div>
  );
}

import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';
import { Bar } from '../../../components/Bar.tsx';
import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { FittingText } from './FittingText.tsx';
import { taskLook } from './taskLook.ts';
import styles from './TaskProgress.module.css';

interface ProgressCellProps {
  readonly task: TaskNumbers;
  readonly step: string | null;
  readonly status: string;
  /** Where the list is narrow. */
  readonly shortStatus?: string;
  readonly now: number;
  /** Of a run that does not go on: a bar without an end does not move. */
  readonly isPast: boolean;
}

/** How far a task is, in words and as a bar. */
export function ProgressCell({ task, step, status, shortStatus = status, now, isPast }: ProgressCellProps) {
  const texts = useTexts();
  const { icon, tone, fraction } = taskLook(task);
  return (
    <div className={styles.progress} role="gridcell" title={fullTaskStatus(task, step, now, texts)}>
      <div className={styles.line} data-state={task.state} data-stalled={task.stalled}>
        <StateIcon name={icon} />
        <span className={styles.status}>
          <FittingText full={status} short={shortStatus} />
        </span>
        {task.max > 0 && (
          <span className={styles.count}>{texts.t('progress.count', { index: task.index, max: task.max })}</span>
        )}
      </div>
      <Bar fraction={isPast ? (fraction ?? 0) : fraction} tone={tone} />
    </div>
  );
}

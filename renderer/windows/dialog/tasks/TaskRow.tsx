import { memo } from 'react';
import { partName, taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { TaskProgress } from './TaskProgress.tsx';
import { TaskTime } from './TaskTime.tsx';
import styles from './TaskGrid.module.css';

interface TaskRowProps {
  readonly id: string;
  readonly row: number;
  readonly task: TaskIdentity;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly selected: boolean;
  readonly active: boolean;
}

export const TaskRow = memo(function TaskRow({ id, row, task, start, selected, active }: TaskRowProps) {
  const { t } = useTexts();
  return (
    <div
      id={id}
      className={`${styles.columns} ${styles.row}`}
      role="row"
      aria-rowindex={row + 2}
      aria-selected={selected}
      data-row={row}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" title={taskName(task, t)}>
        <div className={styles.account}>{task.account}</div>
        <VisuallyHidden> - </VisuallyHidden>
        <div className={styles.part}>{partName(task, t)}</div>
      </div>
      <TaskProgress row={row} />
      <TaskTime row={row} />
    </div>
  );
});

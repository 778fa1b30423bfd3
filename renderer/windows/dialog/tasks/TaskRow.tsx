import { memo } from 'react';
import { taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
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
  const { account, part } = task;
  const name = taskName(task, t);
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
      <div role="gridcell" title={name} aria-label={name}>
        <div className={styles.account}>{account}</div>
        <div className={styles.part}>{typeof part === 'string' ? t(`part.${part}`) : part.name}</div>
      </div>
      <TaskProgress row={row} />
      <TaskTime row={row} />
    </div>
  );
});

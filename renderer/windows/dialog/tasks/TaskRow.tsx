import { partName, taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { Chevron } from './Chevron.tsx';
import type { TaskItemProps } from './TaskItem.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { TaskTime } from './TaskTime.tsx';
import styles from './TaskGrid.module.css';

type TaskRowProps = Pick<TaskItemProps, 'id' | 'index' | 'active' | 'row' | 'level' | 'selected' | 'open'>;

export function TaskRow({ id, index, active, row, level, selected, open }: TaskRowProps) {
  const { t } = useTexts();
  const task = useServices().store.overview.tasks[row] as TaskIdentity;
  return (
    <div
      id={id}
      className={`${styles.columns} ${styles.row}`}
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={selected}
      aria-expanded={open}
      data-active={active}
    >
      <div className={styles.name} role="gridcell" title={taskName(task, t)}>
        <span className={styles.toggle} data-toggle title={t(open ? 'task.hideDetails' : 'task.showDetails')}>
          <Chevron open={open} />
        </span>
        <div className={styles.words}>
          <div className={styles.account}>{task.account}</div>
          <VisuallyHidden> - </VisuallyHidden>
          <div className={styles.part}>{partName(task, t)}</div>
        </div>
      </div>
      <TaskProgress row={row} />
      <TaskTime row={row} />
    </div>
  );
}

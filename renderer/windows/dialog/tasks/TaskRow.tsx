import { partName, taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useServices } from '../../../state/services.ts';
import { Chevron } from './Chevron.tsx';
import { type GridLine, treeRowProps } from './gridLine.ts';
import { TaskProgress } from './TaskProgress.tsx';
import { TaskTime } from './TaskTime.tsx';
import gridStyles from './TaskGrid.module.css';
import styles from './TaskRow.module.css';

interface TaskRowProps extends Omit<GridLine, 'start'> {
  readonly row: number;
  readonly selected: boolean;
}

export function TaskRow({ row, selected, ...line }: TaskRowProps) {
  const { t } = useTexts();
  const task = useServices().store.overview.tasks[row] as TaskIdentity;
  return (
    <div {...treeRowProps(line)} className={`${gridStyles.columns} ${styles.row}`} aria-selected={selected}>
      <div className={styles.name} role="gridcell" title={taskName(task, t)}>
        <span className={styles.toggle} data-toggle title={t(line.open ? 'task.hideDetails' : 'task.showDetails')}>
          <Chevron open={line.open} />
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

import type { TaskIdentity } from '#shared/sync/task.ts';
import { useServices } from '../../../state/services.ts';
import { type GridLine, treeRowProps } from './gridLine.ts';
import { TaskNameCell } from './TaskNameCell.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { TaskTime } from './TaskTime.tsx';
import gridStyles from './TaskGrid.module.css';
import styles from './TaskRow.module.css';

interface TaskRowProps extends Omit<GridLine, 'start'> {
  readonly row: number;
  readonly selected: boolean;
}

export function TaskRow({ row, selected, ...line }: TaskRowProps) {
  const task = useServices().store.overview.tasks[row] as TaskIdentity;
  return (
    <div
      {...treeRowProps(line)}
      className={`${gridStyles.columns} ${styles.row}`}
      aria-selected={selected}
      data-grouped={line.level === 2}
    >
      <TaskNameCell task={task} open={line.open} />
      <TaskProgress row={row} />
      <TaskTime row={row} />
    </div>
  );
}

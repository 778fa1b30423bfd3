import { memo } from 'react';
import { TaskDetailsRow } from './details/TaskDetailsRow.tsx';
import { TaskRow } from './TaskRow.tsx';
import styles from './TaskGrid.module.css';

export interface TaskItemProps {
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly active: boolean;
  readonly runId: number;
  readonly row: number;
  readonly level: number;
  readonly selected: boolean;
  readonly open: boolean;
  readonly measure: (element: Element | null) => void;
}

/** A task's row, and under it what there is to know about it. */
export const TaskItem = memo(function TaskItem({ start, index, measure, runId, open, ...rowProps }: TaskItemProps) {
  return (
    <div
      ref={open ? measure : undefined}
      className={styles.item}
      role="presentation"
      data-index={index}
      data-item={rowProps.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <TaskRow index={index} open={open} {...rowProps} />
      {open && <TaskDetailsRow runId={runId} row={rowProps.row} level={rowProps.level + 1} />}
    </div>
  );
});

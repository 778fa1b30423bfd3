import { memo } from 'react';
import { TaskDetailsRow } from './details/TaskDetailsRow.tsx';
import type { GridLine } from './gridLine.ts';
import { TaskRow } from './TaskRow.tsx';
import styles from './TaskGrid.module.css';

interface TaskItemProps extends GridLine {
  readonly runId: number;
  readonly row: number;
  readonly selected: boolean;
  readonly measure: (element: Element | null) => void;
}

/** A task's row, and under it what there is to know about it. */
export const TaskItem = memo(function TaskItem({ start, measure, runId, ...rowProps }: TaskItemProps) {
  const { index, row, open, level } = rowProps;
  return (
    <div
      ref={open ? measure : undefined}
      className={styles.line}
      role="presentation"
      data-index={index}
      data-item={row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <TaskRow {...rowProps} />
      {open && <TaskDetailsRow runId={runId} row={row} level={level + 1} />}
    </div>
  );
});

import { readTask } from '#shared/sync/columns.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { ProgressCell } from '../../tasks/ProgressCell.tsx';
import gridStyles from '../../tasks/TaskGrid.module.css';
import { TaskNameCell } from '../../tasks/TaskNameCell.tsx';
import rowStyles from '../../tasks/TaskRow.module.css';
import { TimeCell } from '../../tasks/TimeCell.tsx';
import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import type { PastLineRowProps } from './PastLineRow.tsx';
import { useOpenedRun } from './pastRunContext.ts';
import { PastTaskDetails } from './PastTaskDetails.tsx';

interface PastTaskRowProps extends Omit<PastLineRowProps, 'line'> {
  readonly row: number;
}

/** A task as it was last seen; opened, it shows its steps. */
export function PastTaskRow({ id, row, index, active, open }: PastTaskRowProps) {
  const texts = useTexts();
  const { line, tasks, cells, steps } = useOpenedRun();
  const task = readTask(cells, row);
  const step = steps[row] ?? null;
  const now = line.endedAt ?? line.seenAt;
  return (
    <>
      <div
        id={id}
        role="row"
        aria-rowindex={index + 1}
        aria-level={2}
        aria-expanded={open}
        data-active={active}
        className={`${gridStyles.columns} ${rowStyles.row}`}
      >
        <TaskNameCell task={tasks[row] as TaskIdentity} open={open} />
        <ProgressCell
          task={task}
          step={step}
          status={fullTaskStatus(task, step, now, texts)}
          now={now}
          isPast={line.outcome !== 'running'}
        />
        <TimeCell task={task} now={now} />
      </div>
      {open && <PastTaskDetails row={row} />}
    </>
  );
}

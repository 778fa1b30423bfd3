import { memo } from 'react';
import { taskTime } from '#shared/i18n/taskTime.ts';
import { hasFlag, FLAG, readState, readTask } from '#shared/sync/columns.ts';
import { isFinal } from '#shared/sync/task.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useTaskValue, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import styles from './TaskTime.module.css';

/** Reckoned anew each second, not with each call: a time that flickers cannot be read. */
export const TaskTime = memo(function TaskTime({ row }: { readonly row: number }) {
  const texts = useTexts();
  const { store, clock } = useServices();
  const state = useTaskValue(row, readState);
  useTaskValue(row, isStalled);
  useTicks(!isFinal(state));
  return (
    <div className={styles.time} role="gridcell">
      {taskTime(readTask(store.cells, row), clock.now(), texts)}
    </div>
  );
});

function isStalled(cells: Int32Array, row: number): boolean {
  return hasFlag(cells, row, FLAG.stalled);
}

import { memo } from 'react';
import { hasFlag, FLAG, readState, readTask } from '#shared/sync/columns.ts';
import { isFinal } from '#shared/sync/task.ts';
import { useTaskValue, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { TimeCell } from './TimeCell.tsx';

/** Reckoned anew each second, not with each call: a time that flickers cannot be read. */
export const TaskTime = memo(function TaskTime({ row }: { readonly row: number }) {
  const { store, clock } = useServices();
  const state = useTaskValue(row, readState);
  useTaskValue(row, isStalled);
  useTicks(!isFinal(state));
  return <TimeCell task={readTask(store.cells, row)} now={clock.now()} />;
});

function isStalled(cells: Int32Array, row: number): boolean {
  return hasFlag(cells, row, FLAG.stalled);
}

import { readTask } from '#shared/sync/columns.ts';
import { isFinal } from '#shared/sync/task.ts';
import { useTask, useTicks } from '../../../../state/hooks.ts';
import { useServices } from '../../../../state/services.ts';
import { FactList } from './FactList.tsx';

/** The numbers of a task as they are now. */
export function Facts({ row, kind }: { readonly row: number; readonly kind: string }) {
  const { store, clock } = useServices();
  const { state } = useTask(row);
  useTicks(!isFinal(state));
  return <FactList task={readTask(store.cells, row)} kind={kind} now={clock.now()} />;
}

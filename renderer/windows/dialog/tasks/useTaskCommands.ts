import { useCallback, useMemo } from 'react';
import { useIsRecorded, useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { canCancel, canRetry, failedTasks, tasksOfSameAccounts } from '../taskAbility.ts';

/** What can be done with the selected tasks, and how. */
export interface TaskCommandSet {
  readonly cancellable: number;
  readonly retriable: number;
  /** Of all tasks, selected or not. */
  readonly failed: number;
  /** Tasks of the same accounts that have ended. Goes over all tasks, so it is asked only where it is shown. */
  readonly countAgain: () => number;
  readonly cancelSelected: () => void;
  readonly retrySelected: () => void;
  readonly retryAllFailed: () => void;
  readonly againForAccounts: () => void;
}

const NO_TASKS: ReadonlySet<number> = new Set();

export function useTaskCommands(runId: number, chosen: ReadonlySet<number>): TaskCommandSet {
  const { bridge, store } = useServices();
  const isRecorded = useIsRecorded();
  const selected = isRecorded ? NO_TASKS : chosen;
  const failedCount = useFailed();
  const runAgain = useCallback(
    (rows: readonly number[]) => {
      if (rows.length > 0) void bridge.invoke('runAgain', { runId, tasks: rows });
    },
    [bridge, runId],
  );
  const cancelSelected = useCallback(() => {
    for (const task of selected) if (canCancel(store, task)) void bridge.invoke('cancelTask', { runId, task });
  }, [bridge, store, runId, selected]);
  const retrySelected = useCallback(() => {
    runAgain([...selected].filter((row) => canRetry(store, row)));
  }, [store, selected, runAgain]);
  const retryAllFailed = useCallback(() => runAgain(failedTasks(store)), [store, runAgain]);
  const accountTasks = useCallback(
    () => (selected.size === 0 ? [] : tasksOfSameAccounts(store, selected)),
    [store, selected],
  );
  return {
    cancellable: useOverview(() => countOf(selected, (row) => canCancel(store, row))),
    retriable: useOverview(() => countOf(selected, (row) => canRetry(store, row))),
    failed: isRecorded ? 0 : failedCount,
    countAgain: useCallback(() => accountTasks().length, [accountTasks]),
    cancelSelected,
    retrySelected,
    retryAllFailed,
    againForAccounts: useCallback(() => runAgain(accountTasks()), [accountTasks, runAgain]),
  };
}

/** Counted when another task has failed, not with each frame: there may be ten thousand. */
function useFailed(): number {
  const { store } = useServices();
  const failed = useOverview(({ summary }) => summary.failed);
  return useMemo(() => (failed === 0 ? 0 : failedTasks(store).length), [store, failed]);
}

function countOf(rows: ReadonlySet<number>, isMeant: (row: number) => boolean): number {
  let count = 0;
  for (const row of rows) if (isMeant(row)) count += 1;
  return count;
}

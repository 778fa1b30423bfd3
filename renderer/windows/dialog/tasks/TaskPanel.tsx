import { Button } from '@fluentui/react-components';
import { useCallback, useReducer } from 'react';
import { readState } from '#shared/sync/columns.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { NoTasks } from './NoTasks.tsx';
import { NO_SELECTION, select } from './selection.ts';
import { TaskGrid } from './TaskGrid.tsx';
import styles from './TaskPanel.module.css';

export function TaskPanel({ runId }: { readonly runId: number }) {
  const { t } = useTexts();
  const { bridge, store } = useServices();
  const tasks = useOverview((overview) => overview.tasks);
  const [selection, change] = useReducer(select, NO_SELECTION);
  const canCancel = useOverview(() => hasCancellable(store.cells, selection.rows));
  const cancelSelected = useCallback(() => {
    for (const task of selection.rows) {
      if (isCancellable(store.cells, task)) void bridge.invoke('cancelTask', { runId, task });
    }
  }, [bridge, store, runId, selection]);

  if (tasks.length === 0) return <NoTasks isFirst={runId === 0} />;
  return (
    <>
      <TaskGrid tasks={tasks} selection={selection} onSelect={change} onDelete={cancelSelected} />
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={!canCancel} aria-keyshortcuts="Delete" onClick={cancelSelected}>
          {t('action.cancelTask')}
        </Button>
      </div>
    </>
  );
}

function hasCancellable(cells: Int32Array, rows: ReadonlySet<number>): boolean {
  for (const row of rows) if (isCancellable(cells, row)) return true;
  return false;
}

function isCancellable(cells: Int32Array, row: number): boolean {
  const state = readState(cells, row);
  return state === 'waiting' || state === 'processing';
}

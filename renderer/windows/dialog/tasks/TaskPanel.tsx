import { useCallback, useMemo, useReducer, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { useShortcuts } from '../useShortcuts.ts';
import { copyTasks } from './copyTasks.ts';
import { NoMatch } from './NoMatch.tsx';
import { NoTasks } from './NoTasks.tsx';
import { NO_SELECTION, select } from './selection.ts';
import { TaskCommands } from './TaskCommands.tsx';
import { isFiltering, NO_FILTER, type TaskFilter } from './taskFilter.ts';
import { TaskFilterBar } from './TaskFilterBar.tsx';
import { TaskGrid } from './TaskGrid.tsx';
import { useTaskCommands } from './useTaskCommands.ts';
import { useTaskView } from './useTaskView.ts';
import { useToggles } from './useToggles.ts';

/** The Tasks tab of one run. */
export function TaskPanel({ runId }: { readonly runId: number }) {
  const texts = useTexts();
  const { bridge, store, clock } = useServices();
  const tasks = useOverview((overview) => overview.tasks);
  const [selection, change] = useReducer(select, NO_SELECTION);
  const [filter, setFilter] = useState<TaskFilter>(NO_FILTER);
  const [openTasks, toggleTask] = useToggles<number>();
  const [closedGroups, toggleGroup] = useToggles<string>();
  const view = useTaskView(filter, closedGroups);
  const commands = useTaskCommands(runId, selection.rows);
  const { cancelSelected, againForAccounts } = commands;

  const copySelected = useCallback(() => {
    const rows = view.items.filter((item) => selection.rows.has(item));
    if (rows.length > 0) void bridge.invoke('copyText', copyTasks(rows, store, clock.now(), texts));
  }, [bridge, store, clock, texts, view, selection]);
  useShortcuts(
    useMemo(() => ({ 'Alt+t': cancelSelected, 'Shift+F9': againForAccounts }), [cancelSelected, againForAccounts]),
  );

  if (tasks.length === 0) return <NoTasks isFirst={runId === 0} />;
  return (
    <>
      <TaskFilterBar filter={filter} onChange={setFilter} />
      {view.items.length === 0 && isFiltering(filter) ? (
        <NoMatch onClear={() => setFilter(NO_FILTER)} />
      ) : (
        <TaskGrid
          runId={runId}
          view={view}
          selection={selection}
          openTasks={openTasks}
          closedGroups={closedGroups}
          commands={commands}
          onSelect={change}
          onToggleTask={toggleTask}
          onToggleGroup={toggleGroup}
          onCopy={copySelected}
        />
      )}
      <TaskCommands commands={commands} />
    </>
  );
}

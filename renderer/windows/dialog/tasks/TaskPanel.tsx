import { use, useCallback, useMemo, useReducer, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { PanelSlotsContext } from '../panelSlots.ts';
import { type Shortcuts, useShortcuts } from '../useShortcuts.ts';
import { copyTasks } from './copyTasks.ts';
import { NoMatch } from './NoMatch.tsx';
import { NoTasks } from './NoTasks.tsx';
import { NO_SELECTION, select } from './selection.ts';
import { TaskCommands } from './TaskCommands.tsx';
import { isFiltering, NO_FILTER, type TaskFilter } from './taskFilter.ts';
import { TaskFilterBar } from './TaskFilterBar.tsx';
import { TaskGrid } from './TaskGrid.tsx';
import type { ViewItem } from './taskView.ts';
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
  const [openTasks, toggleTask] = useToggles<ViewItem>();
  const [closedGroups, toggleGroup] = useToggles<ViewItem>();
  const filterBox = useRef<HTMLInputElement>(null);
  const view = useTaskView(filter, closedGroups);
  // Nothing is done to tasks that are selected but not to be seen any more.
  const selected = useMemo(() => new Set(view.items.filter((item) => selection.rows.has(item))), [view, selection]);
  const commands = useTaskCommands(runId, selected);
  useTaskShortcuts(commands);

  const copySelected = useCallback(() => {
    if (selected.size > 0) void bridge.invoke('copyText', copyTasks([...selected], store, clock.now(), texts));
  }, [bridge, store, clock, texts, selected]);
  const clearFilter = (): void => {
    setFilter(NO_FILTER);
    filterBox.current?.focus();
  };

  if (tasks.length === 0) return <NoTasks isFirst={runId === 0} />;
  return (
    <>
      <TaskFilterBar box={filterBox} filter={filter} onChange={setFilter} />
      {view.items.length === 0 && isFiltering(filter) ? (
        <NoMatch onClear={clearFilter} />
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

/** Cancelling belongs to a button, and so works only where that can be seen. */
function useTaskShortcuts({ cancelSelected, againForAccounts }: ReturnType<typeof useTaskCommands>): void {
  const isTabShown = use(PanelSlotsContext).commands !== null;
  useShortcuts(
    useMemo(
      (): Shortcuts => ({ 'Shift+F9': againForAccounts, ...(isTabShown && { 'Alt+t': cancelSelected }) }),
      [isTabShown, cancelSelected, againForAccounts],
    ),
  );
}

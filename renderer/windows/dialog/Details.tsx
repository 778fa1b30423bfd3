import { type ReactNode, useId, useMemo, useState } from 'react';
import type { DialogTab } from '#shared/protocol/bridge.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { useOverview } from '../../state/hooks.ts';
import { DialogTools } from './DialogTools.tsx';
import { ErrorPanel } from './errors/ErrorPanel.tsx';
import { HistoryPanel } from './history/HistoryPanel.tsx';
import { NO_SLOTS, PanelSlotsContext } from './panelSlots.ts';
import { ShowInTraceContext } from './trace/showInTrace.ts';
import { TracePanel } from './trace/TracePanel.tsx';
import { NO_WISHES } from './trace/traceWishes.ts';
import { ErrorsLabel, HistoryLabel, TasksLabel, TraceLabel } from './TabLabels.tsx';
import { TaskPanel } from './tasks/TaskPanel.tsx';
import styles from './Details.module.css';

interface DetailsProps {
  readonly tabs: readonly DialogTab[];
  readonly tab: DialogTab;
  readonly onSelectTab: (tab: DialogTab) => void;
  readonly onOpenOptions: () => void;
}

const LABELS: Readonly<Record<DialogTab, ReactNode>> = {
  tasks: <TasksLabel />,
  errors: <ErrorsLabel />,
  history: <HistoryLabel />,
  trace: <TraceLabel />,
};

/** The lower half. Panels stay, so that each keeps its place while the other is looked at. */
export function Details({ tabs, tab, onSelectTab, onOpenOptions }: DetailsProps) {
  const tabsId = useId();
  const runId = useOverview(({ run }) => run?.id);
  const runKey = useOverview((overview) => overview.runKey);
  const [stripEnd, setStripEnd] = useState<HTMLElement | null>(null);
  const [commands, setCommands] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ stripEnd, commands }), [stripEnd, commands]);
  const [wishes, wish] = useState(NO_WISHES);
  const items = useMemo(() => tabs.map((name) => ({ name, content: LABELS[name] })), [tabs]);
  const hasTrace = tabs.includes('trace');
  const showInTrace = useMemo(() => {
    if (!hasTrace) return null;
    return (task: number) => {
      wish({ ...NO_WISHES, task });
      onSelectTab('trace');
    };
  }, [hasTrace, onSelectTab]);

  const panel = (name: DialogTab, content: ReactNode) => (
    <div
      id={`${tabsId}-${name}`}
      className={styles.panel}
      role="tabpanel"
      aria-labelledby={`${tabsId}-${name}-tab`}
      hidden={tab !== name}
    >
      <PanelSlotsContext value={tab === name ? slots : NO_SLOTS}>{content}</PanelSlotsContext>
    </div>
  );
  return (
    <ShowInTraceContext value={showInTrace}>
      <div className={styles.strip}>
        <Tabs id={tabsId} items={items} selected={tab} onSelect={onSelectTab} />
        <div ref={setStripEnd} className={styles.stripEnd} />
      </div>
      {panel('tasks', runId !== undefined && <TaskPanel key={runKey} runId={runId} />)}
      {panel('errors', runId !== undefined && <ErrorPanel key={runKey} runId={runId} shown={tab === 'errors'} />)}
      {panel('history', <HistoryPanel shown={tab === 'history'} />)}
      {hasTrace && panel('trace', <TracePanel shown={tab === 'trace'} wishes={wishes} onWish={wish} />)}
      <div className={styles.footer}>
        <div ref={setCommands} className={styles.commands} />
        <DialogTools onOpenOptions={onOpenOptions} />
      </div>
    </ShowInTraceContext>
  );
}

import { type ReactNode, type Ref, useId } from 'react';
import type { DialogTab } from '#shared/protocol/bridge.ts';
import { Tabs } from '../../components/Tabs.tsx';
import { useOverview } from '../../state/hooks.ts';
import styles from './Details.module.css';
import { ErrorPanel } from './errors/ErrorPanel.tsx';
import { ErrorsLabel, TasksLabel } from './TabLabels.tsx';
import { TaskPanel } from './tasks/TaskPanel.tsx';

interface DetailsProps {
  readonly ref: Ref<HTMLElement>;
  readonly id: string;
  readonly tab: DialogTab;
  readonly onSelectTab: (tab: DialogTab) => void;
}

const TABS = [
  { name: 'tasks', content: <TasksLabel /> },
  { name: 'errors', content: <ErrorsLabel /> },
] as const;

/** The lower half. Both panels stay, so that each keeps its place while the other is looked at. */
export function Details({ ref, id, tab, onSelectTab }: DetailsProps) {
  const tabsId = useId();
  const runId = useOverview(({ run }) => run?.id);
  const panel = (name: DialogTab, content: ReactNode) => (
    <div
      id={`${tabsId}-${name}`}
      className={styles.panel}
      role="tabpanel"
      aria-labelledby={`${tabsId}-${name}-tab`}
      hidden={tab !== name}
    >
      {content}
    </div>
  );
  return (
    <main ref={ref} id={id} className={styles.details}>
      <Tabs id={tabsId} items={TABS} selected={tab} onSelect={onSelectTab} />
      {panel('tasks', runId !== undefined && <TaskPanel key={runId} runId={runId} />)}
      {panel('errors', runId !== undefined && <ErrorPanel key={runId} />)}
    </main>
  );
}

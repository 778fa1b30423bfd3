import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { EVERYTHING, type HistoryFilter } from '#shared/history/queries.ts';
import type { HistoryExport } from '#shared/protocol/historyBridge.ts';
import { useServices } from '../../../state/services.ts';
import { HistoryBar } from './HistoryBar.tsx';
import { HistoryEmpty } from './HistoryEmpty.tsx';
import { HistoryFooter } from './HistoryFooter.tsx';
import { HistoryProblem } from './HistoryProblem.tsx';
import { PastRunView } from './run/PastRunView.tsx';
import { RunGrid } from './RunGrid.tsx';
import { RunList } from './runList.ts';
import { runRows } from './runRows.ts';
import { StoreTrend } from './trend/StoreTrend.tsx';
import styles from './History.module.css';

/** The History tab: the runs that are kept, or one of them. */
export function History({ shown }: { readonly shown: boolean }) {
  const { bridge, history } = useServices();
  const [filter, setFilter] = useState<HistoryFilter>(EVERYTHING);
  const [active, setActive] = useState<number | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [exported, setExported] = useState<HistoryExport | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const [list] = useState(
    () =>
      new RunList({
        runs: (page) => bridge.invoke('historyRuns', page),
        days: (wanted) => bridge.invoke('historyDays', wanted),
      }),
  );
  useEffect(() => void history.ask(), [history]);
  useEffect(() => (shown ? list.start() : undefined), [list, shown]);
  useEffect(() => history.subscribe(() => list.refresh()), [history, list]);
  const subscribe = useCallback((listener: () => void) => list.subscribe(listener), [list]);
  const view = useSyncExternalStore(subscribe, () => list.view);
  const rows = useMemo(() => runRows(view), [view]);

  const choose = (wanted: HistoryFilter): void => {
    setFilter(wanted);
    list.show(wanted);
  };
  const close = (): void => {
    setOpened(null);
    // It can be focused only when it is there again.
    requestAnimationFrame(() => grid.current?.focus());
  };
  return (
    <>
      {opened === null && <HistoryBar filter={filter} onChange={choose} />}
      <HistoryProblem />
      <div className={styles.list} hidden={opened !== null}>
        {filter.storeId !== null && <StoreTrend key={filter.storeId} storeId={filter.storeId} />}
        {rows.length > 0 ? (
          <RunGrid
            grid={grid}
            list={list}
            rows={rows}
            active={active}
            onActivate={setActive}
            onOpen={(run) => {
              setActive(run);
              setOpened(run);
            }}
          />
        ) : (
          <HistoryEmpty
            view={view}
            isFiltered={Object.values(filter).some((each) => each !== null)}
            onClear={() => choose(EVERYTHING)}
          />
        )}
      </div>
      {opened !== null && <PastRunView key={opened} run={opened} onClose={close} />}
      <HistoryFooter filter={filter} canExport={rows.length > 0} exported={exported} onExported={setExported} />
    </>
  );
}

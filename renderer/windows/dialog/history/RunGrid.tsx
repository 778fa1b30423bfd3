import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useId, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { placeOfKey } from '../../../components/placeOfKey.ts';
import { DayHeading } from './DayHeading.tsx';
import { RunGridHeader } from './RunGridHeader.tsx';
import type { RunList } from './runList.ts';
import { RunLineRow } from './RunLineRow.tsx';
import type { RunRow } from './runRows.ts';
import { HEADER_HEIGHT, heightOf, ROW_HEIGHT } from './runHeights.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import styles from './RunGrid.module.css';

interface RunGridProps {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly list: RunList;
  /** Never empty. */
  readonly rows: readonly RunRow[];
  /** The run where the keyboard stands. */
  readonly active: number | null;
  readonly onActivate: (run: number) => void;
  readonly onOpen: (run: number) => void;
}

const ROWS_BEYOND_EDGE = 5;
/** Fetched beyond what is in sight, so that there is something to see while one scrolls. */
const FETCHED_BEYOND = 60;

/** Rows are drawn only where they can be seen; the grid keeps the focus and names the run where the keyboard stands. */
export function RunGrid({ grid, list, rows, active, onActivate, onOpen }: RunGridProps) {
  const { t } = useTexts();
  const id = useId();
  /** A place that the keyboard has gone to, and whose run is not here yet. */
  const [goingTo, setGoingTo] = useState<number | null>(null);
  const runAt = (at: number): number | null => {
    const row = rows[at];
    return row?.kind === 'run' ? (row.run?.id ?? null) : null;
  };
  const activeAt = active === null ? -1 : rows.findIndex((_, at) => runAt(at) === active);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    getItemKey: useCallback((at: number) => rows[at]?.key ?? at, [rows]),
    estimateSize: (at) => heightOf(rows[at]),
    overscan: ROWS_BEYOND_EDGE,
    // The header stands above the first of them and over the others.
    scrollPaddingEnd: HEADER_HEIGHT,
    // The line where the keyboard stands has to exist for screen readers, wherever the list is scrolled to.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return activeAt < 0 || drawn.includes(activeAt) ? drawn : [...drawn, activeAt];
    },
  });
  useKeptPlace(grid, rows, virtualizer);

  const lastInSight = virtualizer.range?.endIndex ?? 0;
  const wanted = placeBefore(rows, Math.max(lastInSight, goingTo ?? 0)) + FETCHED_BEYOND;
  useEffect(() => list.want(wanted), [list, wanted]);

  const arrived = goingTo === null ? null : runAt(goingTo);
  useEffect(() => {
    if (arrived === null) return;
    setGoingTo(null);
    onActivate(arrived);
  }, [arrived, onActivate]);

  const goTo = (at: number): void => {
    virtualizer.scrollToIndex(at);
    const run = runAt(at);
    if (run === null) setGoingTo(at);
    else onActivate(run);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && active !== null && activeAt >= 0) {
      event.preventDefault();
      onOpen(active);
      return;
    }
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW_HEIGHT) - 1);
    const at = placeOfKey(event.key, goingTo ?? activeAt, rows.length, page);
    if (at === undefined) return;
    event.preventDefault();
    goTo(nextRun(rows, at, event.key === 'ArrowUp' || event.key === 'PageUp' || event.key === 'End' ? -1 : 1));
  };
  const runOf = ({ target }: MouseEvent): number | null => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    return line === null ? null : runAt(Number(line.dataset['index']));
  };
  const withRun = (use: (run: number) => void) => (event: MouseEvent) => {
    const run = runOf(event);
    if (run !== null) use(run);
  };

  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={t('tab.history')}
      aria-rowcount={1 + rows.length}
      aria-activedescendant={activeAt < 0 ? undefined : `${id}-${active}`}
      onKeyDown={onKeyDown}
      onClick={withRun(onActivate)}
      onDoubleClick={withRun(onOpen)}
    >
      <RunGridHeader />
      <div className={styles.rows} role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index] as RunRow;
          return row.kind === 'day' ? (
            <DayHeading key={row.key} row={row} index={index} start={start} />
          ) : (
            <RunLineRow
              key={row.key}
              id={`${id}-${row.run?.id ?? row.key}`}
              run={row.run}
              index={index}
              start={start}
              active={index === activeAt}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The keyboard stands on runs alone; there is one behind each heading. */
function nextRun(rows: readonly RunRow[], at: number, by: 1 | -1): number {
  if (rows[at]?.kind === 'run') return at;
  return rows[at + by]?.kind === 'run' ? at + by : at + 1;
}

/** How many runs there are up to this line. */
function placeBefore(rows: readonly RunRow[], at: number): number {
  const row = rows[at];
  if (row === undefined) return 0;
  return row.kind === 'run' ? row.place + 1 : placeBefore(rows, at - 1);
}

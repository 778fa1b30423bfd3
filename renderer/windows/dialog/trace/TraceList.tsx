import { type KeyboardEvent, type MouseEvent, useEffect, useId, useLayoutEffect, useState } from 'react';
import type { ShownRow, TraceView } from '#shared/protocol/traceBridge.ts';
import { isMenuKey } from '../../../components/menuKey.ts';
import { type MenuPoint, pointAt, pointOn } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { placeOfKey } from '../../../components/placeOfKey.ts';
import { RowMenu } from './RowMenu.tsx';
import { ROW_HEIGHT } from './rowWindow.ts';
import type { RowCommands } from './useRowCommands.ts';
import { TraceHeader } from './TraceHeader.tsx';
import { TraceLine } from './TraceLine.tsx';
import type { TraceViewer } from './traceViewer.ts';
import { filterOf, type TraceWishes } from './traceWishes.ts';
import { useScroll } from './useScroll.ts';
import styles from './TraceList.module.css';

interface TraceListProps {
  readonly viewer: TraceViewer;
  readonly view: TraceView | null;
  readonly wishes: TraceWishes;
  readonly active: ShownRow | null;
  /** A place that the keyboard has gone to, and whose row is not here yet. */
  readonly goingTo: number | null;
  readonly follows: boolean;
  readonly commands: RowCommands;
  readonly onActivate: (row: ShownRow) => void;
  readonly onGoTo: (place: number) => void;
  readonly onFollow: (follows: boolean) => void;
}

/** Fetched beyond what is in sight, so that there is something to see while one scrolls. */
const ROWS_BEYOND = 30;
/** Beyond some millions of pixels a place is not exact any more. */
const LINES_TOGETHER = 10_000;
const NO_ROWS: readonly ShownRow[] = [];

/** Rows are fetched and drawn only where they can be seen; the list keeps the focus and names the row that is active. */
export function TraceList(props: TraceListProps) {
  const { viewer, view, wishes, active, goingTo, follows, commands, onActivate, onGoTo, onFollow } = props;
  const { t } = useTexts();
  const id = useId();
  const [menuPoint, setMenuPoint] = useState<MenuPoint | null>(null);
  const { found, past, from, rows } = view ?? { found: 0, past: 0, from: 0, rows: NO_ROWS };
  const { scroller, scrollTop, height, topRow, rowsInSight, scrollToRow } = useScroll(found, (isAtEnd) =>
    onFollow(isAtEnd && past === found),
  );

  useEffect(() => {
    viewer.want({
      filter: filterOf(wishes),
      from: follows ? null : Math.max(0, Math.floor(topRow) - ROWS_BEYOND),
      count: rowsInSight + 2 * ROWS_BEYOND,
    });
  }, [viewer, wishes, follows, topRow, rowsInSight]);
  useLayoutEffect(() => {
    if (follows) scrollToRow(past - rowsInSight + 1);
  }, [follows, past, rowsInSight, scrollToRow]);
  const activePlace = goingTo ?? placeOf(active, rows, from);
  const goTo = (place: number): void => {
    onGoTo(place);
    onFollow(false);
    if (place < topRow) scrollToRow(place);
    else if (place > topRow + rowsInSight - 2) scrollToRow(place - rowsInSight + 2);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || found === 0) return;
    if (isCopyKey(event)) return commands.copy();
    if (event.key === 'Enter') return commands.toggleDetails();
    if (event.key === 'Escape') return commands.closeDetails(event);
    if (isMenuKey(event)) {
      event.preventDefault();
      const line = scroller.current?.querySelector('[aria-selected=true]');
      if (line) setMenuPoint(pointOn(line));
      return;
    }
    const place = placeOfKey(event.key, activePlace ?? Math.ceil(topRow) - 1, found, Math.max(1, rowsInSight - 2));
    if (place === undefined) return;
    event.preventDefault();
    goTo(place);
  };
  const rowAt = ({ target }: MouseEvent): ShownRow | undefined => {
    const line = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
    return line === null ? undefined : rows[Number(line.dataset['place']) - from];
  };
  const activate = (event: MouseEvent): boolean => {
    const row = rowAt(event);
    if (row === undefined) return false;
    // What is looked at must not be carried away by what comes.
    onFollow(false);
    onActivate(row);
    return true;
  };

  // Lines stay where they are among each other, so that to scroll is to move one element.
  const base = Math.floor(from / LINES_TOGETHER) * LINES_TOGETHER;
  const shift = scrollTop + (base - topRow) * ROW_HEIGHT;
  return (
    <>
      <div
        ref={scroller}
        className={styles.list}
        role="grid"
        tabIndex={0}
        aria-label={t('tab.trace')}
        aria-rowcount={found + 1}
        aria-activedescendant={placeOf(active, rows, from) === null ? undefined : `${id}-${active?.number}`}
        onKeyDown={onKeyDown}
        onClick={activate}
        onDoubleClick={(event) => activate(event) && commands.toggleDetails()}
        onContextMenu={(event) => {
          if (!activate(event)) return;
          event.preventDefault();
          setMenuPoint(pointAt(event));
        }}
      >
        <TraceHeader />
        <div className={styles.rows} role="rowgroup" style={{ blockSize: height }}>
          <div role="presentation" style={{ transform: `translateY(${shift}px)` }}>
            {rows.map((row, i) => (
              <TraceLine
                key={row.number}
                id={`${id}-${row.number}`}
                row={row}
                place={from + i}
                top={(from + i - base) * ROW_HEIGHT}
                isActive={row.number === active?.number}
                isToCome={from + i >= past}
              />
            ))}
          </div>
        </div>
      </div>
      {menuPoint !== null && active !== null && (
        <RowMenu point={menuPoint} row={active} commands={commands} onClose={() => setMenuPoint(null)} />
      )}
    </>
  );
}

/** Null where it is out of sight, or does not meet the filter any more. */
function placeOf(row: ShownRow | null, rows: readonly ShownRow[], from: number): number | null {
  const [first] = rows;
  if (row === null || first === undefined) return null;
  const index = rows.findIndex(({ number }) => number === row.number);
  return index < 0 ? null : from + index;
}

function isCopyKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && (ctrlKey || metaKey);
}

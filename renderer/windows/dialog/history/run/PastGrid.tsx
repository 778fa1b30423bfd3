import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RunChanges } from '#shared/history/compareRuns.ts';
import type { PastRun } from '#shared/history/pastRun.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { useSettings } from '../../../../state/hooks.ts';
import { placeOfKey } from '../../../../components/placeOfKey.ts';
import { columnTemplate, widthsOf } from '../../tasks/columnWidths.ts';
import gridStyles from '../../tasks/TaskGrid.module.css';
import { ROW_HEIGHT } from '../../tasks/useVisibleItems.ts';
import { longSections, type PastLine, pastLines, pastSections } from './pastLines.ts';
import { PastLineRow } from './PastLineRow.tsx';
import { PastRunContext } from './pastRunContext.ts';
import { useOpenLines } from './useOpenLines.ts';

interface PastGridProps {
  readonly run: PastRun;
  readonly changes: RunChanges;
}

const TEXT_HEIGHT = 28;
const ROWS_BEYOND_EDGE = 3;

/** All that is known of a run as one tree: sections, and in that of the tasks what opens to their steps. */
export function PastGrid({ run, changes }: PastGridProps) {
  const { t } = useTexts();
  const id = useId();
  const columns = useSettings(({ preferences }) => columnTemplate(widthsOf(preferences)));
  const grid = useRef<HTMLDivElement>(null);
  const sections = useMemo(() => pastSections(run, changes), [run, changes]);
  const { isOpen, setOpen } = useOpenLines(() => longSections(sections));
  const lines = useMemo(() => pastLines(sections, isOpen), [sections, isOpen]);
  const [activeKey, setActive] = useState<string | null>(null);
  const activeAt = lines.findIndex(({ key }) => key === activeKey);
  const keyOf = useCallback(
    (at: number) => `${lines[at]?.key}${isOpen(lines[at]?.key ?? '') ? ' open' : ''}`,
    [lines, isOpen],
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => grid.current,
    getItemKey: keyOf,
    estimateSize: (at) => (lines[at]?.content.kind === 'task' ? ROW_HEIGHT : TEXT_HEIGHT),
    overscan: ROWS_BEYOND_EDGE,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return activeAt < 0 || drawn.includes(activeAt) ? drawn : [...drawn, activeAt];
    },
  });
  useEffect(() => grid.current?.focus(), []);

  const toggle = (line: PastLine | undefined, open?: boolean): boolean => {
    if (line === undefined || !canOpen(line)) return false;
    setOpen(line.key, open ?? !isOpen(line.key));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
    const line = lines[activeAt];
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / ROW_HEIGHT) - 1);
    const place = placeOfKey(event.key, activeAt, lines.length, page);
    if (place !== undefined) {
      setActive(lines[place]?.key ?? null);
      virtualizer.scrollToIndex(place);
    } else if (event.key === 'Enter' || event.key === ' ') toggle(line);
    else if (event.key === 'ArrowRight') toggle(line, true);
    else if (event.key === 'ArrowLeft' && (!toggle(line, false) || line === undefined))
      setActive(line?.section ?? null);
    else return;
    event.preventDefault();
  };
  const lineOf = ({ target }: MouseEvent): PastLine | undefined => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    const isInside = target instanceof Element && target.closest('[data-details]') !== null;
    return row === null || isInside ? undefined : lines[Number(row.dataset['index'])];
  };
  const onClick = (event: MouseEvent): void => {
    const line = lineOf(event);
    if (line === undefined) return;
    setActive(line.key);
    const isToggle = event.target instanceof Element && event.target.closest('[data-toggle]') !== null;
    if (isToggle || line.content.kind === 'section') toggle(line);
  };

  return (
    <PastRunContext value={run}>
      <div
        ref={grid}
        className={gridStyles.grid}
        style={{ '--columns': columns } as CSSProperties}
        role="treegrid"
        tabIndex={0}
        aria-label={t('tab.history')}
        aria-rowcount={lines.length}
        aria-activedescendant={activeAt < 0 ? undefined : `${id}-${activeKey}`}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const line = lineOf(event);
          if (line?.content.kind === 'task' || line?.content.kind === 'error') toggle(line);
        }}
      >
        <div className={gridStyles.rows} role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const line = lines[index] as PastLine;
            return (
              <div
                key={line.key}
                ref={virtualizer.measureElement}
                role="presentation"
                className={gridStyles.line}
                style={{ transform: `translateY(${start}px)` }}
                data-index={index}
              >
                <PastLineRow
                  id={`${id}-${line.key}`}
                  line={line}
                  index={index}
                  active={index === activeAt}
                  open={isOpen(line.key)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </PastRunContext>
  );
}

function canOpen({ content: { kind } }: PastLine): boolean {
  return kind === 'section' || kind === 'task' || kind === 'error';
}

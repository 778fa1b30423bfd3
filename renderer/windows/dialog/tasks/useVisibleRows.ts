import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import { useServices } from '../../../state/services.ts';

/** Two lines of text and some air; the style sheet draws rows of this height. */
export const ROW_HEIGHT = 40;
/** The column headers stay at the top of what scrolls, above the rows. */
export const HEADER_HEIGHT = 23;
const ROWS_BEYOND_EDGE = 3;

interface VisibleRows {
  readonly rows: readonly VirtualItem[];
  readonly height: number;
  readonly scrollTo: (row: number) => void;
}

/** Which rows to draw; the host is told of them, since it sends step texts for no others. */
export function useVisibleRows(
  scroller: RefObject<HTMLDivElement | null>,
  count: number,
  active: number | null,
): VisibleRows {
  const { connection } = useServices();
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: ROWS_BEYOND_EDGE,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    // The row where the keyboard stands has to exist for screen readers, wherever the list is scrolled to.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return active === null || active >= count || rows.includes(active) ? rows : [...rows, active];
    },
  });
  const rows = virtualizer.getVirtualItems();

  const watched = rows.map(({ index }) => index).join(' ');
  useEffect(() => {
    connection.watch(watched === '' ? [] : watched.split(' ').map(Number));
  }, [connection, watched]);

  const scrollTo = useCallback((row: number) => virtualizer.scrollToIndex(row), [virtualizer]);
  return { rows, height: virtualizer.getTotalSize(), scrollTo };
}

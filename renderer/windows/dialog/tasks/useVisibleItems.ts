import { defaultRangeExtractor, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect } from 'react';
import { useServices } from '../../../state/services.ts';
import type { ViewItem } from './taskView.ts';

/** Two lines of text and some air; the style sheet draws rows of this height. */
export const ROW_HEIGHT = 40;
const GROUP_HEIGHT = 26;
/** What an opened row has until it has been measured. */
const OPEN_HEIGHT = 190;
/** The column headers stay at the top of what scrolls, above the rows. */
export const HEADER_HEIGHT = 23;
const ROWS_BEYOND_EDGE = 3;

interface VisibleItems {
  readonly visible: readonly VirtualItem[];
  readonly height: number;
  readonly scrollTo: (item: ViewItem) => void;
  /** For the elements of opened rows: the only ones that are not of a known height. */
  readonly measure: (element: Element | null) => void;
}

interface VisibleItemsSource {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly items: readonly ViewItem[];
  readonly active: ViewItem | null;
  readonly isOpen: (item: ViewItem) => boolean;
}

/** Which lines to draw; the host is told of them, since it sends step texts for no others. */
export function useVisibleItems({ scroller, items, active, isOpen }: VisibleItemsSource): VisibleItems {
  const { connection } = useServices();
  const activeAt = active === null ? -1 : items.indexOf(active);
  // An opened row is another one, of a height that has to be measured.
  const keyOf = useCallback((at: number) => `${items[at]}${isOpen(items[at] ?? 0) ? ' open' : ''}`, [items, isOpen]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: (at) => heightOf(items[at] ?? 0, isOpen),
    overscan: ROWS_BEYOND_EDGE,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    // The line where the keyboard stands has to exist for screen readers, wherever the list is scrolled to.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return activeAt < 0 || drawn.includes(activeAt) ? drawn : [...drawn, activeAt];
    },
  });
  const visible = virtualizer.getVirtualItems();
  const watched = visible
    .map(({ index }) => items[index] ?? -1)
    .filter((item) => item >= 0)
    .join(' ');
  useEffect(() => {
    connection.watch(watched === '' ? [] : watched.split(' ').map(Number));
  }, [connection, watched]);

  const scrollTo = useCallback(
    (item: ViewItem) => virtualizer.scrollToIndex(items.indexOf(item)),
    [virtualizer, items],
  );
  return { visible, height: virtualizer.getTotalSize(), scrollTo, measure: virtualizer.measureElement };
}

function heightOf(item: ViewItem, isOpen: (item: ViewItem) => boolean): number {
  if (item < 0) return GROUP_HEIGHT;
  return isOpen(item) ? OPEN_HEIGHT : ROW_HEIGHT;
}

import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { ROW_HEIGHT, type RowWindow, rowWindowAt, scrollTopOf } from './rowWindow.ts';

/** The column headers stay above the rows. */
const HEADER_HEIGHT = 23;

interface Scroll extends RowWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scrollTop: number;
  /** How many rows are in sight, the last of them perhaps in part. */
  readonly rowsInSight: number;
  /** By the app, which is not taken for the user's. */
  readonly scrollToRow: (topRow: number) => void;
}

/** Where a list of rows of equal height is; `onUserScroll` hears of it when the user has moved it. */
export function useScroll(rows: number, onUserScroll: (isAtEnd: boolean) => void): Scroll {
  const scroller = useRef<HTMLDivElement>(null);
  const [{ scrollTop, room }, setPlace] = useState({ scrollTop: 0, room: 0 });
  const ownScrollTop = useRef(0);
  const listener = useRef(onUserScroll);
  useLayoutEffect(() => {
    listener.current = onUserScroll;
  });

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = (): void => {
      setPlace({ scrollTop: element.scrollTop, room: Math.max(0, element.clientHeight - HEADER_HEIGHT) });
    };
    const onScroll = (): void => {
      look();
      if (Math.abs(element.scrollTop - ownScrollTop.current) <= 1) return;
      ownScrollTop.current = element.scrollTop;
      listener.current(element.scrollTop + element.clientHeight >= element.scrollHeight - ROW_HEIGHT / 2);
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, []);

  const scrollToRow = useCallback(
    (topRow: number) => {
      const element = scroller.current;
      if (element === null) return;
      element.scrollTo({ top: scrollTopOf(topRow, room, rows), behavior: 'instant' });
      ownScrollTop.current = element.scrollTop;
    },
    [room, rows],
  );
  const { height, topRow } = rowWindowAt(scrollTop, room, rows);
  return { scroller, scrollTop, height, topRow, rowsInSight: Math.ceil(room / ROW_HEIGHT), scrollToRow };
}

import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { heightOf } from './runHeights.ts';
import type { RunRow } from './runRows.ts';

/** New runs come in above what is being read without moving it; whoever looks at the top sees them. */
export function useKeptPlace(
  grid: RefObject<HTMLDivElement | null>,
  rows: readonly RunRow[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
): void {
  const before = useRef(rows);
  useLayoutEffect(() => {
    const element = grid.current;
    const old = before.current;
    before.current = rows;
    if (element === null || old === rows || element.scrollTop === 0) return;
    const firstInSight = virtualizer.range?.startIndex ?? 0;
    const read = old.slice(firstInSight).find((row) => row.kind === 'run');
    if (read === undefined) return;
    const moved = startOf(rows, read.key) - startOf(old, read.key);
    if (Number.isFinite(moved) && moved !== 0) element.scrollBy({ top: moved, behavior: 'instant' });
  }, [grid, rows, virtualizer]);
}

/** Pixels above a line; NaN if it has gone. */
function startOf(rows: readonly RunRow[], key: string): number {
  let start = 0;
  for (const row of rows) {
    if (row.key === key) return start;
    start += heightOf(row);
  }
  return Number.NaN;
}

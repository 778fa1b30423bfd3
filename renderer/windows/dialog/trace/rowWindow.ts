/** The style sheet draws rows of this height. */
export const ROW_HEIGHT = 22;
/** What a browser can scroll over has an end, which a long trace goes beyond. */
const MAX_HEIGHT = 15_000_000;

/** Which part of a list is in sight: lists beyond what can be scrolled over pass by faster than they are scrolled. */
export interface RowWindow {
  /** All rows together. */
  readonly height: number;
  /** The row at the upper edge, with how much of it is above; 2.5 is half of the third. */
  readonly topRow: number;
}

export function rowWindowAt(scrollTop: number, viewport: number, rows: number): RowWindow {
  const height = heightOf(rows);
  const scrollable = height - viewport;
  if (scrollable <= 0) return { height, topRow: 0 };
  const part = Math.min(1, Math.max(0, scrollTop / scrollable));
  return { height, topRow: part * lastTopRow(viewport, rows) };
}

/** Where to scroll to so that this row is at the upper edge, as far as that is possible. */
export function scrollTopOf(topRow: number, viewport: number, rows: number): number {
  const last = lastTopRow(viewport, rows);
  if (last <= 0) return 0;
  return (Math.min(Math.max(0, topRow), last) / last) * (heightOf(rows) - viewport);
}

function heightOf(rows: number): number {
  return Math.min(rows * ROW_HEIGHT, MAX_HEIGHT);
}

function lastTopRow(viewport: number, rows: number): number {
  return rows - viewport / ROW_HEIGHT;
}

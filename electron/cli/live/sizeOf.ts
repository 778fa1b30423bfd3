import type { Output } from '../terminal/terminal.ts';
import type { Size } from './liveLines.ts';

const USUAL_SIZE = { columns: 80, rows: 24 };

/** How much can be drawn in a terminal. */
export function sizeOf({ columns, rows }: Output): Size {
  // A line that fills the last cell makes some terminals begin another.
  return { width: Math.max(1, (columns ?? USUAL_SIZE.columns) - 1), height: rows ?? USUAL_SIZE.rows };
}

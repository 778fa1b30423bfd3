import type { RunRow } from './runRows.ts';

/** The style sheet draws lines of these heights. */
export const ROW_HEIGHT = 28;
export const HEADER_HEIGHT = 22;
const HEADING_HEIGHT = 24;

export function heightOf(row: RunRow | undefined): number {
  return row?.kind === 'day' ? HEADING_HEIGHT : ROW_HEIGHT;
}

import type { Preferences } from '#shared/settings/preferences.ts';

/** The parts of the whole that the columns have, in their order. */
export type ColumnWidths = readonly [name: number, progress: number, remaining: number];

export const COLUMNS = ['name', 'progress', 'remaining'] as const;

/** Less than this shows nothing any more. */
const MIN_WIDTH = 0.12;

export function widthsOf({ nameWidth, progressWidth, remainingWidth }: Preferences): ColumnWidths {
  return [nameWidth, progressWidth, remainingWidth];
}

export function preferencesOf([nameWidth, progressWidth, remainingWidth]: ColumnWidths): Pick<
  Preferences,
  'nameWidth' | 'progressWidth' | 'remainingWidth'
> {
  return { nameWidth, progressWidth, remainingWidth };
}

/** The border behind column `border` is moved by a part of the whole: what one column gains the next one loses. */
export function moveBorder(widths: ColumnWidths, border: number, by: number): ColumnWidths {
  const [before, behind] = [widths[border] ?? 0, widths[border + 1] ?? 0];
  const least = Math.min(MIN_WIDTH - before, 0);
  const most = Math.max(behind - MIN_WIDTH, 0);
  const moved = Math.min(Math.max(by, least), most);
  const next = widths.map((width, i) => (i === border ? width + moved : i === border + 1 ? width - moved : width));
  return next as unknown as ColumnWidths;
}

/** For the grid's columns; they are given in parts, so that gaps are no matter. */
export function columnTemplate(widths: ColumnWidths): string {
  return widths.map((width) => `minmax(0, ${Math.round(width * 1_000)}fr)`).join(' ');
}

import type { Paint, Tone } from './colours.ts';
import { cutTo, widthOf } from './width.ts';

export interface Cell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface Column {
  readonly align: 'left' | 'right';
  /** Texts of this column are cut where the window is too narrow for all of them. */
  readonly mayBeCut: boolean;
}

const GAP = '  ';
/** Less than this says nothing. */
const MIN_WIDTH = 8;

/** Rows in columns that are as wide as what stands in them, and together no wider than the terminal. */
export function tableLines(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  width: number | null,
  paint: Paint,
): string[] {
  const widths = fit(naturalWidths(rows, columns.length), columns, width ?? Number.POSITIVE_INFINITY);
  return rows.map((row) => rowLine(row, columns, widths, paint));
}

function rowLine(row: readonly Cell[], columns: readonly Column[], widths: readonly number[], paint: Paint): string {
  // A column without a text takes no room, and spaces at the end of a line help nobody.
  const last = row.findLastIndex(({ text }, i) => text !== '' && widths[i] !== 0);
  const shown = row.slice(0, last + 1).flatMap(({ text, tone = 'plain' }, i) => {
    const width = widths[i] as number;
    if (width === 0) return [];
    const cut = cutTo(text, width);
    const spaces = padding(cut, i === last && columns[i]?.align === 'left' ? 0 : width);
    return columns[i]?.align === 'right' ? spaces + paint(cut, tone) : paint(cut, tone) + spaces;
  });
  return shown.join(GAP);
}

function padding(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text)));
}

function naturalWidths(rows: readonly (readonly Cell[])[], columns: number): number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const row of rows) {
    for (const [i, { text }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(text));
  }
  return widths;
}

/** Takes from the widest column that may be cut; where that is not enough, from the last ones. */
function fit(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  const widths = [...natural];
  let excess = totalWidth(widths) - width;
  for (; excess > 0; excess -= 1) {
    const widest = widestOf(widths, columns);
    if (widest === null) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  for (let i = widths.length - 1; i >= 0 && excess > 0; i -= 1) {
    widths[i] = Math.max(0, (widths[i] as number) - excess);
    excess = totalWidth(widths) - width;
  }
  return widths;
}

function totalWidth(widths: readonly number[]): number {
  const shown = widths.filter((width) => width > 0);
  return shown.reduce((sum, width) => sum + width, 0) + GAP.length * Math.max(0, shown.length - 1);
}

function widestOf(widths: readonly number[], columns: readonly Column[]): number | null {
  let widest: number | null = null;
  for (const [i, width] of widths.entries()) {
    if (columns[i]?.mayBeCut !== true || width <= MIN_WIDTH) continue;
    if (widest === null || width > (widths[widest] as number)) widest = i;
  }
  return widest;
}

// @ts-check
import { format } from './figures.mjs';

/** @typedef {ReturnType<typeof import('./figures.mjs').figuresOf>} Sections */

const HEAD = ['', 'median', 'range', '', 'goal', ''];

/**
 * @param {Sections} sections
 * @returns {string} for a terminal
 */
export function terminalTable(sections) {
  const widths = widthsOf(sections.flatMap(({ figures }) => figures.map(cellsOf)));
  const block = (/** @type {Sections[number]} */ { title, figures }) =>
    ['', title].concat(figures.map((figure) => padded(cellsOf(figure), widths).join('  ').trimEnd())).join('\n');
  return sections.map(block).join('\n');
}

/**
 * @param {Sections} sections
 * @returns {string} as the formatter wants it
 */
export function markdownTables(sections) {
  return sections.map(({ title, figures }) => `### ${title}\n\n${markdownTable(figures.map(cellsOf))}`).join('\n\n');
}

/** @param {readonly string[][]} rows */
function markdownTable(rows) {
  const widths = widthsOf([HEAD, ...rows]);
  const rule = widths.map((width, i) => (isNumber(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [padded(HEAD, widths), rule, ...rows.map((cells) => padded(cells, widths))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** @param {readonly string[][]} rows */
function widthsOf(rows) {
  return HEAD.map((_, column) => Math.max(3, ...rows.map((cells) => cells[column]?.length ?? 0)));
}

/**
 * @param {readonly string[]} cells
 * @param {readonly number[]} widths
 */
function padded(cells, widths) {
  return cells.map((cell, i) => (isNumber(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)));
}

/** @param {number} column */
function isNumber(column) {
  return column === 1 || column === 2;
}

/** @param {Sections[number]['figures'][number]} figure */
function cellsOf({ label, value, lowest, highest, digits, unit, goal, reached }) {
  const range = lowest === highest ? '' : `${format(lowest, digits)} – ${format(highest, digits)}`;
  const verdict = reached === null ? '' : reached ? 'reached' : 'not reached';
  return [label, format(value, digits), range, unit, goal, verdict];
}

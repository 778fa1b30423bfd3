// @ts-check

/** @typedef {'idle' | 'running' | 'error' | 'offline'} TrayState */
/** @typedef {{ readonly arrows: readonly [string, string], readonly badge: string, readonly glyph: string | null }} Colours */

/** @type {readonly TrayState[]} */
const STATES = ['idle', 'running', 'error', 'offline'];
/** 16 to 32 for Windows at 100 to 200 %, 24 and 48 for Linux. */
const SIZES = [16, 24, 32, 48];
const TEMPLATE_SIZES = [16, 32];

const SEND = 'M4 1 L8 6 H6 V14 H2 V6 H0 Z';
const RECEIVE = 'M12 15 L8 10 H10 V2 H14 V10 H16 Z';

/** What tells the states apart without any colour. */
const GLYPHS = {
  idle: null,
  running: '<path d="M9.5 8 L14 11 L9.5 14 Z" />',
  error: '<path d="M10 7.5 H12 V12 H10 Z M10 13 H12 V15 H10 Z" />',
  offline: '<path d="M8 10 H14 V12 H8 Z" />',
};

const BLUE = '#2b88d8';
const GREEN = '#3fa34d';
const GREY = '#8a8a8a';

/** @type {Readonly<Record<TrayState, Colours>>} seen on light and on dark task bars */
const COLOURS = {
  idle: { arrows: [BLUE, GREEN], badge: BLUE, glyph: '#fff' },
  running: { arrows: [BLUE, GREEN], badge: '#0f6cbd', glyph: '#fff' },
  error: { arrows: [BLUE, GREEN], badge: '#d13438', glyph: '#fff' },
  offline: { arrows: [GREY, GREY], badge: '#616161', glyph: '#fff' },
};

/** @type {Colours} macOS colours template images itself: only what is opaque counts, so the sign is a hole */
const TEMPLATE = { arrows: ['#000', '#000'], badge: '#000', glyph: null };

/** @typedef {{ readonly name: string, readonly svg: string, readonly size: number }} Icon */

/** @returns {Icon[]} every picture of the tray */
export function trayIcons() {
  return STATES.flatMap((state) => {
    const coloured = icons(state, svgOf(state, COLOURS[state]), SIZES);
    return coloured.concat(icons(`${state}-template`, svgOf(state, TEMPLATE), TEMPLATE_SIZES));
  });
}

/**
 * @param {string} name
 * @param {string} svg
 * @param {readonly number[]} sizes
 * @returns {Icon[]}
 */
function icons(name, svg, sizes) {
  return sizes.map((size) => ({ name: `${name}-${size}.png`, svg, size }));
}

/**
 * @param {TrayState} state
 * @param {Colours} colours
 */
function svgOf(state, { arrows: [send, receive], badge, glyph }) {
  const sign = GLYPHS[state];
  const arrows = `<path fill="${send}" d="${SEND}" /><path fill="${receive}" d="${RECEIVE}" />`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">${
    sign === null ? arrows : withBadge(arrows, sign, badge, glyph)
  }</svg>`;
}

/**
 * A gap around the badge keeps it apart from arrows of its colour.
 * @param {string} arrows
 * @param {string} sign
 * @param {string} badge
 * @param {string | null} glyph the sign is a hole without it
 */
function withBadge(arrows, sign, badge, glyph) {
  const all = '<rect width="16" height="16" fill="#fff" />';
  const disc = `<circle cx="11" cy="11" r="5" fill="${badge}" />`;
  return `
    <mask id="around">${all}<circle cx="11" cy="11" r="6" fill="#000" /></mask>
    <mask id="sign">${all}<g fill="#000">${sign}</g></mask>
    <g mask="url(#around)">${arrows}</g>
    ${glyph === null ? `<g mask="url(#sign)">${disc}</g>` : `${disc}<g fill="${glyph}">${sign}</g>`}`;
}

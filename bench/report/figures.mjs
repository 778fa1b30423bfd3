// @ts-check
import { SECTIONS } from './goals.mjs';

/**
 * @typedef {import('./goals.mjs').Row} Row
 * @typedef {import('../outside/apps.mjs').Sample} Sample
 *
 * @typedef {object} Figure
 * @property {string} label
 * @property {string} unit
 * @property {number} value the median of the rounds
 * @property {number} lowest
 * @property {number} highest
 * @property {number} digits
 * @property {string} goal
 * @property {boolean | null} reached null where there is no goal
 */

/**
 * @param {readonly Sample[]} samples
 * @returns {{ title: string, figures: Figure[] }[]} what was measured; sections without figures are left out
 */
export function figuresOf(samples) {
  return SECTIONS.map(({ title, rows }) => ({
    title,
    figures: rows.flatMap((row) => figureOf(row, samples) ?? []),
  })).filter(({ figures }) => figures.length > 0);
}

/**
 * @param {Row} row
 * @param {readonly Sample[]} samples
 * @returns {Figure | null}
 */
function figureOf({ label, of, per, unit, digits = 0, atLeast, atMost }, samples) {
  const divisors = per === undefined ? null : valuesOf(per, samples);
  const values = valuesOf(of, samples).map(
    (value, round) => value / (divisors === null ? 1 : (divisors[round] ?? Number.NaN)),
  );
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const value = median(values);
  const goal = atLeast === undefined ? (atMost === undefined ? '' : `≤ ${format(atMost)}`) : `≥ ${format(atLeast)}`;
  const reached = goal === '' ? null : value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  return { label, unit, value, lowest: Math.min(...values), highest: Math.max(...values), digits, goal, reached };
}

/**
 * @param {Row['of']} of
 * @param {readonly Sample[]} samples
 */
function valuesOf([measure, figure], samples) {
  return samples.filter((sample) => sample.measure === measure).map(({ figures }) => figures[figure] ?? Number.NaN);
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/**
 * @param {number} value
 * @param {number} [digits] after the point
 */
export function format(value, digits) {
  const fixed = digits === undefined ? {} : { minimumFractionDigits: digits };
  return value.toLocaleString('en', { maximumFractionDigits: digits ?? 2, ...fixed });
}

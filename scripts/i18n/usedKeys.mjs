// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/paths.mjs';

const FOLDERS = ['shared', 'electron', 'renderer'];

/** The languages themselves use nothing. */
const isSource = (/** @type {string} */ file) =>
  /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !isLanguage(file);
const isLanguage = (/** @type {string} */ file) => /^shared\/i18n\/(\w+\/)?[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file);

/**
 * @param {readonly string[]} keys
 * @returns {string[]} problems
 */
export function findUnusedKeys(keys) {
  const sources = FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  ).filter(isSource);
  const code = sources.map((file) => fs.readFileSync(path.join(root, file), 'utf8')).join('\n');
  return unusedKeys(keys, code).map((key) => `${key}: no code uses this text`);
}

/**
 * A key is used where it stands as a string, or where a template begins with what it begins with: `state.${state}` uses
 * all keys that begin with "state.".
 * @param {readonly string[]} keys
 * @param {string} code
 * @returns {string[]}
 */
export function unusedKeys(keys, code) {
  const strings = new Set([...code.matchAll(/(['"`])([\w.-]+)\1/g)].map(([, , text]) => text));
  const prefixes = [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].map(([, prefix]) => prefix ?? '');
  return keys.filter((key) => !strings.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)));
}

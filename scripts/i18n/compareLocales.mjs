// @ts-check
import { messageArguments } from './messageArguments.mjs';

/** @typedef {Record<string, Record<string, string>>} Messages locale -> key -> text */

/**
 * @param {Messages} messages English is what the others are held against
 * @returns {string[]} problems
 */
export function compareLocales({ en = {}, ...others }) {
  const problems = Object.entries(en).flatMap(([key, text]) =>
    problemOf(() => messageArguments(text, 'en'), `en ${key}`),
  );
  for (const [locale, texts] of Object.entries(others)) {
    for (const key of Object.keys(texts)) if (!(key in en)) problems.push(`${locale} ${key}: English has no such text`);
    for (const [key, english] of Object.entries(en)) {
      problems.push(...compareText(locale, key, english, texts[key]));
    }
  }
  return problems;
}

/**
 * @param {string} locale
 * @param {string} key
 * @param {string} english
 * @param {string | undefined} text
 */
function compareText(locale, key, english, text) {
  const name = `${locale} ${key}`;
  if (text === undefined) return [`${name}: not translated`];
  return problemOf(() => {
    const wanted = describe(messageArguments(english, 'en'));
    const found = describe(messageArguments(text, locale));
    if (wanted !== found) throw new Error(`has the arguments ${found || 'none'} where English has ${wanted || 'none'}`);
  }, name);
}

/** @param {ReadonlyMap<string, string>} args */
function describe(args) {
  return [...args]
    .map(([name, type]) => `${name}: ${type}`)
    .toSorted()
    .join(', ');
}

/**
 * @param {() => unknown} judge throws what is wrong
 * @param {string} name
 * @returns {string[]}
 */
function problemOf(judge, name) {
  try {
    judge();
    return [];
  } catch (error) {
    return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

// @ts-check
import { IntlMessageFormat } from 'intl-messageformat';

/** @typedef {ReturnType<IntlMessageFormat['getAst']>[number]} Part */
/** @typedef {'text' | 'number' | 'time' | 'choice'} ArgumentType */

/** @type {Readonly<Record<number, ArgumentType>>} the parser's numbers for parts that have an argument */
const ARGUMENT_TYPES = { 1: 'text', 2: 'number', 3: 'time', 4: 'time', 5: 'choice', 6: 'number' };

/**
 * The arguments of an ICU message. A language may need a plural where another has a plain number, so both are numbers.
 * @param {string} text
 * @param {string} locale
 * @returns {ReadonlyMap<string, ArgumentType>}
 * @throws where the text is not a message, for example because a plural has no `other`
 */
export function messageArguments(text, locale) {
  /** @type {Map<string, ArgumentType>} */
  const found = new Map();
  collect(new IntlMessageFormat(text, locale).getAst(), found);
  return found;
}

/**
 * @param {readonly Part[]} parts
 * @param {Map<string, ArgumentType>} found
 */
function collect(parts, found) {
  for (const part of parts) {
    const type = ARGUMENT_TYPES[part.type];
    // `{count}` inside of a plural of `count` says nothing new.
    if (type !== undefined && 'value' in part && !(type === 'text' && found.has(part.value)))
      found.set(part.value, type);
    if ('options' in part) for (const option of Object.values(part.options)) collect(option.value, found);
    if ('children' in part) collect(part.children, found);
  }
}

import { stripVTControlCharacters } from 'node:util';

/** Control characters, line and paragraph separators, and what turns the direction of writing around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;

/** Words of another program, as one line that cannot move the cursor or do anything else to the terminal. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(UNPRINTABLE, ' ').trim();
}

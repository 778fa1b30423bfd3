// @ts-check
import { parseArgs } from 'node:util';
import { SetupError } from '../scripts/setup/say.mjs';

/**
 * @param {readonly string[]} argv
 * @param {readonly string[]} known the names that --only takes
 */
export function parseOptions(argv, known) {
  const { values } = parseArgs({
    args: [...argv],
    options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } },
  });
  const only = values.only?.flatMap((names) => names.split(',')) ?? null;
  const unknown = only?.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new SetupError(`There is no measurement '${unknown}'. There are: ${known.join(', ')}`);
  }
  return { names: only ?? known, isComplete: only === null && !values.quick, quick: values.quick };
}

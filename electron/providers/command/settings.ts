import { z } from 'zod';
import { describeProblems } from '#shared/settings/stores.ts';
import { hresultField } from '../hresultField.ts';
import { TOOL_FORMATS } from './parsers/index.ts';

const TOOLS = ['auto', ...TOOL_FORMATS.map(({ tool }) => tool)];

const NO_ZERO = /^[^\0]*$/;
const word = z.string().regex(NO_ZERO, 'a zero character cannot be handed to a program');
const variables = z.record(z.string().regex(/^[^=\0]+$/, 'this cannot be the name of a variable'), word).default({});

/** What a store of the kind `command` runs, described for people in docs/command-provider.md. */
const commandSettings = z.strictObject({
  command: z
    .array(word, 'write a list: the program, then each of its arguments as a string of its own; there is no shell')
    .min(1, 'the program is missing')
    .refine(([program]) => program !== '', 'the program is missing'),
  cwd: word.min(1).optional(),
  env: variables,
  /** Variables as well, whose values are not in the stores file. */
  secrets: variables,
  tool: z.enum(TOOLS, `write one of: ${TOOLS.join(', ')}`).default('auto'),
  exitCodes: z.record(z.string().regex(/^\d{1,10}$/, 'an exit code is a number'), hresultField).default({}),
});

export type CommandSettings = z.infer<typeof commandSettings>;

/** Throws with a sentence that says where the problem is. */
export function parseCommandSettings(settings: unknown): CommandSettings {
  const result = commandSettings.safeParse(settings);
  if (result.success) return result.data;
  throw new TypeError(`The settings of the command: ${describeProblems(result.error)}`);
}

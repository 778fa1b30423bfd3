import path from 'node:path';
import { parseArgs } from 'node:util';

export interface AppArguments {
  /** Use this stores file instead of the profile's. */
  readonly stores: string | null;
  /** Run this provider module instead of any stores. */
  readonly provider: string | null;
  /** Save a picture of the window there and quit. */
  readonly screenshot: string | null;
  /** What is wrong with them, which nobody would notice from what the app then does. */
  readonly problem: string | null;
}

/** Chromium's own switches are among the arguments, so what is not ours is left alone. */
export function parseArguments(argv: readonly string[], workingDirectory: string): AppArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { stores: { type: 'string' }, provider: { type: 'string' }, screenshot: { type: 'string' } },
    strict: false,
  });
  const file = (value: unknown): string | null => (isNamed(value) ? path.resolve(workingDirectory, value) : null);
  const files = { stores: file(values.stores), provider: file(values.provider), screenshot: file(values.screenshot) };
  const names = ['stores', 'provider', 'screenshot'] as const;
  const nameless = names.find((name) => values[name] !== undefined && files[name] === null);
  return { ...files, problem: nameless === undefined ? null : `--${nameless} has to name a file: --${nameless}=…` };
}

/** What follows a name without a value counts as its value. */
function isNamed(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.startsWith('--');
}

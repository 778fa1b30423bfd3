import path from 'node:path';
import { parseArgs } from 'node:util';

export interface AppArguments {
  /** Use this stores file instead of the profile's. */
  readonly stores: string | null;
  /** Run this provider module instead of any stores. */
  readonly provider: string | null;
  /** Save a picture of the window there and quit. */
  readonly screenshot: string | null;
}

/** Chromium's own switches are among the arguments, so what is not ours is left alone. */
export function parseArguments(argv: readonly string[], workingDirectory: string): AppArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: { stores: { type: 'string' }, provider: { type: 'string' }, screenshot: { type: 'string' } },
    strict: false,
  });
  const file = (value: unknown): string | null =>
    typeof value === 'string' ? path.resolve(workingDirectory, value) : null;
  return { stores: file(values.stores), provider: file(values.provider), screenshot: file(values.screenshot) };
}

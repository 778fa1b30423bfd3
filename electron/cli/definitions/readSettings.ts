import { InvalidArgumentError } from 'commander';

/** What a store hands to its provider. */
export type Settings = Readonly<Record<string, unknown>>;

export function readSettings(json: string): Settings {
  let settings: unknown;
  try {
    settings = JSON.parse(json);
  } catch (error) {
    throw new InvalidArgumentError(`That is not JSON: ${(error as Error).message}`);
  }
  if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) {
    return settings as Settings;
  }
  throw new InvalidArgumentError('Write a JSON object.');
}

import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { type PreferenceChange, type Preferences, readPreferences } from '#shared/settings/preferences.ts';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import { reasonOf } from '../files/reasonOf.ts';

type Listener = (preferences: Preferences) => void;

/** The user's choices: read once, kept in memory, written with each change. */
export class PreferencesStore {
  readonly problem: StartupProblem | null;
  readonly #file: string;
  readonly #warn: (problem: string) => void;
  readonly #listeners = new Set<Listener>();
  #current: Preferences;

  constructor(file: string, warn: (problem: string) => void) {
    this.#file = file;
    this.#warn = warn;
    const { value, damage } = readJsonFile(file);
    const { preferences, wrong } = readPreferences(value ?? {});
    this.#current = preferences;
    this.problem = damage === null ? null : { what: 'preferences', path: file, ...damage };
    if (wrong.length > 0) warn(`${file}: not used: ${wrong.join(', ')}`);
  }

  get current(): Preferences {
    return this.#current;
  }

  change(change: PreferenceChange): void {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener(this.#current);
    try {
      writeJsonFile(this.#file, this.#current);
    } catch (error) {
      // The choice holds as long as the app runs; a folder that cannot be written to is no reason to refuse it.
      this.#warn(`${this.#file} could not be written: ${reasonOf(error)}`);
    }
  }

  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
  }
}

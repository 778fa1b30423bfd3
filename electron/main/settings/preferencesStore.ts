import type { StartupProblem } from '#shared/protocol/bridge.ts';
import {
  type PreferenceChange,
  type Preferences,
  readPreferences,
  usualPreferences,
} from '#shared/settings/preferences.ts';
import { OwnFile } from '../files/ownFile.ts';

type Listener = (preferences: Preferences) => void;

/** The user's choices: read once, kept in memory, written with each change. */
export class PreferencesStore {
  readonly problem: StartupProblem | null;
  readonly #file: OwnFile<Preferences>;
  readonly #listeners = new Set<Listener>();
  #current: Preferences;

  constructor(file: string, warn: (problem: string) => void) {
    this.#file = new OwnFile({ path: file, read: readPreferences, warn });
    const { content, problem } = this.#file;
    this.#current = content ?? usualPreferences;
    this.problem = problem && { what: 'preferences', ...problem };
  }

  get current(): Preferences {
    return this.#current;
  }

  change(change: PreferenceChange): void {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener(this.#current);
    // Where it cannot be written it holds as long as the app runs: that is no reason to refuse a choice.
    this.#file.write(this.#current);
  }

  subscribe(listener: Listener): void {
    this.#listeners.add(listener);
  }
}

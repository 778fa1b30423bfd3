import { keepAside } from '#electron/host/files/keepAside.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { type GroupSettings, GROUPS_VERSION, readGroups } from '#shared/settings/groups.ts';
import { readJsonFile, writeJsonFile } from '../files/jsonFile.ts';
import { reasonOf } from '../files/reasonOf.ts';

interface GroupsStoreOptions {
  readonly file: string;
  /** What holds where there is no file. */
  readonly usual: GroupSettings;
  readonly warn: (problem: string) => void;
}

/** The Send/Receive groups and whether they run by themselves: read once, kept in memory, written with each change. */
export class GroupsStore {
  readonly problem: StartupProblem | null;
  readonly #file: string;
  readonly #warn: (problem: string) => void;
  readonly #listeners = new Set<() => void>();
  #current: GroupSettings;
  /** False for a file that was neither read nor put aside: it may be all that its owner has. */
  #isOurs = true;

  constructor({ file, usual, warn }: GroupsStoreOptions) {
    this.#file = file;
    this.#warn = warn;
    this.#current = usual;
    this.problem = this.#read();
  }

  get current(): GroupSettings {
    return this.#current;
  }

  change(change: Partial<GroupSettings>): void {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener();
    if (!this.#isOurs) return;
    try {
      writeJsonFile(this.#file, { version: GROUPS_VERSION, ...this.#current });
    } catch (error) {
      this.#warn(`${this.#file} could not be written: ${reasonOf(error)}`);
    }
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }

  #read(): StartupProblem | null {
    const about = { what: 'groups', path: this.#file } as const;
    const { value, damage } = readJsonFile(this.#file);
    if (damage !== null) {
      this.#isOurs = damage.keptAs !== null;
      return { ...about, ...damage };
    }
    if (value === undefined) return null;
    const read = readGroups(value);
    switch (read.kind) {
      case 'read':
        this.#current = read.settings;
        if (read.wrong !== null) this.#warn(`${this.#file}: not used: ${read.wrong}`);
        return null;
      case 'later':
        this.#isOurs = false;
        return {
          ...about,
          reason: `a later version of the app has written it (version ${read.version})`,
          keptAs: null,
        };
      case 'damaged':
        return { ...about, ...this.#putAside(read.reason) };
    }
  }

  #putAside(reason: string): Pick<StartupProblem, 'reason' | 'keptAs'> {
    try {
      return { reason, keptAs: keepAside(this.#file) };
    } catch (error) {
      this.#isOurs = false;
      return { reason: `${reason}; ${reasonOf(error)}`, keptAs: null };
    }
  }
}

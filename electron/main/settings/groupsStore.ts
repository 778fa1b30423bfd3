import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { type GroupSettings, GROUPS_VERSION, readGroups } from '#shared/settings/groups.ts';
import { OwnFile } from '../files/ownFile.ts';

interface GroupsStoreOptions {
  readonly file: string;
  /** What holds where there is no file. */
  readonly usual: GroupSettings;
  readonly warn: (problem: string) => void;
}

/** The Send/Receive groups and whether they run by themselves: read once, kept in memory, written with each change. */
export class GroupsStore {
  readonly problem: StartupProblem | null;
  readonly #file: OwnFile<GroupSettings>;
  readonly #listeners = new Set<() => void>();
  #current: GroupSettings;

  constructor({ file, usual, warn }: GroupsStoreOptions) {
    this.#file = new OwnFile({ path: file, read: readGroups, warn });
    const { content, problem } = this.#file;
    this.#current = content ?? usual;
    this.problem = problem && { what: 'groups', ...problem };
  }

  get current(): GroupSettings {
    return this.#current;
  }

  change(change: Partial<GroupSettings>): void {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener();
    this.#file.write({ version: GROUPS_VERSION, ...this.#current });
  }

  subscribe(listener: () => void): void {
    this.#listeners.add(listener);
  }
}

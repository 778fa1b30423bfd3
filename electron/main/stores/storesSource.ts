import path from 'node:path';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { demoStores } from '#shared/settings/demoStores.ts';
import type { FileReading } from '#shared/settings/fileReading.ts';
import { versionOf } from '#shared/settings/migrations/stores.ts';
import { describeProblems, STORES_VERSION, type StoresFile, storesFile } from '#shared/settings/stores.ts';
import type { AppArguments } from '../arguments.ts';
import { OwnFile } from '../files/ownFile.ts';
import type { Profile } from '../profile.ts';

export interface LoadedStores {
  readonly file: StoresFile;
  /** Relative paths in it count from here. */
  readonly folder: string;
  /** Where changes are written; null for what has no file, and for a file that this app does not understand. */
  readonly writeTo: OwnFile<StoresFile> | null;
  readonly problem: StartupProblem | null;
}

const NO_STORES: StoresFile = { ...demoStores, stores: [] };

/** The stores to run: of one provider module, of a named file, or of the profile, which starts with the demo accounts. */
export function loadStores(
  { provider, stores }: Pick<AppArguments, 'provider' | 'stores'>,
  profile: Pick<Profile, 'folder' | 'problem'>,
  warn: (problem: string) => void,
): LoadedStores {
  if (provider !== null) {
    return { file: storesOfModule(provider), folder: path.dirname(provider), writeTo: null, problem: null };
  }
  const file = stores ?? path.join(profile.folder, 'stores.json');
  const own = new OwnFile({ path: file, read: readStores, warn, isNamed: stores !== null });
  const folder = path.dirname(file);
  if (own.content !== undefined) return { file: own.content, folder, writeTo: own, problem: null };
  const problem = own.problem && ({ what: 'stores', ...own.problem } as const);
  if (!own.mayBeWritten) return { file: NO_STORES, folder, writeTo: null, problem };
  // Where nothing can be kept, that has been said.
  const notWritten = profile.problem === null ? own.write(demoStores) : null;
  return { file: demoStores, folder, writeTo: own, problem: problem ?? unwritten(file, notWritten) };
}

function unwritten(file: string, reason: string | null): StartupProblem | null {
  return reason === null ? null : { what: 'stores', path: file, reason, keptAs: null };
}

function storesOfModule(module: string): StoresFile {
  const { name } = path.parse(module);
  return storesFile.parse({
    version: STORES_VERSION,
    stores: [{ id: name, account: name, kind: 'module', settings: { module }, parts: [{ does: 'both' }] }],
  });
}

function readStores(value: unknown): FileReading<StoresFile> {
  const version = versionOf(value);
  if (version !== null && version > STORES_VERSION) return { kind: 'later', version };
  const result = storesFile.safeParse(value);
  if (result.success) return { kind: 'read', value: result.data, wrong: null };
  return { kind: 'damaged', reason: describeProblems(result.error) };
}

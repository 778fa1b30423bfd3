import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { demoStores } from '#shared/settings/demoStores.ts';
import { versionOf } from '#shared/settings/migrations/stores.ts';
import { describeProblems, STORES_VERSION, type StoresFile, storesFile } from '#shared/settings/stores.ts';
import type { AppArguments } from '../arguments.ts';
import { writeJsonFile } from '../files/jsonFile.ts';
import { keepAside } from '#electron/host/files/keepAside.ts';
import { reasonOf } from '../files/reasonOf.ts';

export interface LoadedStores {
  readonly file: StoresFile;
  /** Relative paths in it count from here. */
  readonly folder: string;
  /** Where changes are written; null for what has no file, and for a file that this app does not understand. */
  readonly writeTo: string | null;
  readonly problem: StartupProblem | null;
}

const NO_STORES: StoresFile = { ...demoStores, stores: [] };

/** The stores to run: of one provider module, of a named file, or of the profile, which starts with the demo accounts. */
export async function loadStores(
  { provider, stores }: Pick<AppArguments, 'provider' | 'stores'>,
  profile: string,
  canBeKept = true,
): Promise<LoadedStores> {
  if (provider !== null) {
    const folder = path.dirname(provider);
    return { file: storesOfModule(provider), folder, writeTo: null, problem: null };
  }
  const file = stores ?? path.join(profile, 'stores.json');
  const read = await readStores(file);
  const loaded = stores === null ? inProfile(file, read, canBeKept) : asNamed(file, read);
  return { ...loaded, folder: path.dirname(file) };
}

function storesOfModule(module: string): StoresFile {
  const { name } = path.parse(module);
  return storesFile.parse({
    version: STORES_VERSION,
    stores: [{ id: name, account: name, kind: 'module', settings: { module }, parts: [{ does: 'both' }] }],
  });
}

type ReadStores =
  | { readonly file: StoresFile }
  | { readonly wrong: 'missing' | 'unreadable' | 'later' | 'damaged'; readonly reason: string };

async function readStores(file: string): Promise<ReadStores> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { wrong: isMissing ? 'missing' : 'unreadable', reason: reasonOf(error) };
  }
  try {
    const value: unknown = JSON.parse(text);
    const version = versionOf(value);
    if (version !== null && version > STORES_VERSION) {
      return { wrong: 'later', reason: `version: ${version} is of a later app; this one knows ${STORES_VERSION}` };
    }
    const result = storesFile.safeParse(value);
    return result.success ? { file: result.data } : { wrong: 'damaged', reason: describeProblems(result.error) };
  } catch (error) {
    return { wrong: 'damaged', reason: reasonOf(error) };
  }
}

type Loaded = Pick<LoadedStores, 'file' | 'writeTo' | 'problem'>;

/** A file that was named is its owner's: nothing is put in its place. */
function asNamed(file: string, read: ReadStores): Loaded {
  if ('file' in read) return { file: read.file, writeTo: file, problem: null };
  return { file: NO_STORES, writeTo: null, problem: { what: 'stores', path: file, reason: read.reason, keptAs: null } };
}

function inProfile(file: string, read: ReadStores, canBeKept: boolean): Loaded {
  if ('file' in read) return { file: read.file, writeTo: file, problem: null };
  switch (read.wrong) {
    case 'missing':
      // That nothing can be kept has been said.
      return { file: demoStores, writeTo: file, problem: canBeKept ? writeDemoStores(file) : null };
    case 'damaged':
      return replaceDamaged(file, read.reason);
    case 'later':
    case 'unreadable':
      return asNamed(file, read);
  }
}

function replaceDamaged(file: string, reason: string): Loaded {
  let keptAs: string;
  try {
    keptAs = keepAside(file);
  } catch (error) {
    const reasons = `${reason}; ${reasonOf(error)}`;
    return {
      file: demoStores,
      writeTo: null,
      problem: { what: 'stores', path: file, reason: reasons, keptAs: null },
    };
  }
  const unwritable = writeDemoStores(file);
  const reasons = unwritable === null ? reason : `${reason}; ${unwritable.reason}`;
  return { file: demoStores, writeTo: file, problem: { what: 'stores', path: file, reason: reasons, keptAs } };
}

function writeDemoStores(file: string): StartupProblem | null {
  try {
    writeJsonFile(file, demoStores);
    return null;
  } catch (error) {
    return { what: 'stores', path: file, reason: reasonOf(error), keptAs: null };
  }
}

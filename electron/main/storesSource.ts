import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { demoStores } from '#shared/settings/demoStores.ts';
import { describeProblems, type StoresFile, storesFile } from '#shared/settings/stores.ts';
import type { AppArguments } from './arguments.ts';
import { keepAside } from '#electron/host/files/keepAside.ts';
import { reasonOf } from './files/reasonOf.ts';

export interface LoadedStores {
  readonly file: StoresFile;
  /** Relative paths in it count from here. */
  readonly folder: string;
  readonly problem: StartupProblem | null;
}

/** The stores to run: of one provider module, of a named file, or of the profile, which starts with the demo accounts. */
export async function loadStores({ provider, stores }: AppArguments, profile: string): Promise<LoadedStores> {
  if (provider !== null) return { file: storesOfModule(provider), folder: path.dirname(provider), problem: null };
  if (stores !== null) return loadNamedFile(stores);
  return loadProfileFile(path.join(profile, 'stores.json'));
}

function storesOfModule(module: string): StoresFile {
  const { name } = path.parse(module);
  return storesFile.parse({
    version: 1,
    stores: [{ id: name, account: name, kind: 'module', settings: { module }, parts: [{ does: 'both' }] }],
  });
}

async function loadNamedFile(file: string): Promise<LoadedStores> {
  const folder = path.dirname(file);
  try {
    return { file: parseStores(await readFile(file, 'utf8')), folder, problem: null };
  } catch (error) {
    return {
      file: { ...demoStores, stores: [] },
      folder,
      problem: { what: 'stores', path: file, reason: reasonOf(error), keptAs: null },
    };
  }
}

async function loadProfileFile(file: string): Promise<LoadedStores> {
  const folder = path.dirname(file);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const isFirstStart = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const problem = isFirstStart
      ? await writeDemoStores(file)
      : { what: 'stores' as const, path: file, reason: reasonOf(error), keptAs: null };
    return { file: demoStores, folder, problem };
  }
  try {
    return { file: parseStores(text), folder, problem: null };
  } catch (error) {
    return { file: demoStores, folder, problem: await replaceDamaged(file, reasonOf(error)) };
  }
}

function parseStores(text: string): StoresFile {
  const result = storesFile.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  throw new TypeError(describeProblems(result.error));
}

async function replaceDamaged(file: string, reason: string): Promise<StartupProblem> {
  let keptAs: string;
  try {
    keptAs = keepAside(file);
  } catch (error) {
    return { what: 'stores', path: file, reason: `${reason}; ${reasonOf(error)}`, keptAs: null };
  }
  const unwritable = await writeDemoStores(file);
  return {
    what: 'stores',
    path: file,
    reason: unwritable === null ? reason : `${reason}; ${unwritable.reason}`,
    keptAs,
  };
}

async function writeDemoStores(file: string): Promise<StartupProblem | null> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(demoStores, null, 2)}\n`, { flag: 'wx' });
    return null;
  } catch (error) {
    return { what: 'stores', path: file, reason: reasonOf(error), keptAs: null };
  }
}

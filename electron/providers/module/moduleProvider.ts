import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderSettings, StoreProvider } from '../storeProvider.ts';

/**
 * A provider of the user's: a JavaScript module whose default export has SynchronizeInBackground. A relative path counts
 * from the folder of the stores file, which is the process's working directory.
 */
export async function loadModuleProvider(settings: ProviderSettings): Promise<StoreProvider> {
  const file = settings.module;
  if (typeof file !== 'string') throw new TypeError('settings.module must be the path of a JavaScript file');
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(path.resolve(file)).href)) as { default?: unknown };
  if (!isStoreProvider(loaded.default)) {
    throw new TypeError(`${file} has no default export with a method SynchronizeInBackground`);
  }
  return loaded.default;
}

function isStoreProvider(value: unknown): value is StoreProvider {
  return typeof (value as Partial<StoreProvider> | null | undefined)?.SynchronizeInBackground === 'function';
}

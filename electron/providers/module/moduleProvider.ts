import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider } from '#shared/mapi/sync.ts';
import type { ProviderSettings } from '../providerSettings.ts';

/**
 * A provider of the user's: a JavaScript module whose default export has SynchronizeInBackground. A relative path counts
 * from the folder of the stores file, which is the process's working directory.
 */
export async function loadModuleProvider(settings: ProviderSettings): Promise<Provider> {
  const file = settings.module;
  if (typeof file !== 'string') throw new TypeError('settings.module must be the path of a JavaScript file');
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(path.resolve(file)).href)) as { default?: unknown };
  const provider = loaded.default as Partial<Provider> | null | undefined;
  const method = readMethod(provider, file);
  if (typeof method !== 'function') {
    throw new TypeError(`${file} has no default export with a method SynchronizeInBackground`);
  }
  // An object of its own: the module's may have a method `then`, for which whoever awaits it would wait.
  return { SynchronizeInBackground: (psib) => method.call(provider, psib) };
}

function readMethod(provider: Partial<Provider> | null | undefined, file: string): unknown {
  try {
    return provider?.SynchronizeInBackground;
  } catch (error) {
    throw new TypeError(`The default export of ${file} has a SynchronizeInBackground that throws when it is read`, {
      cause: error,
    });
  }
}

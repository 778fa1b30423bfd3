import path from 'node:path';
import type { Settings } from '../definitions/readSettings.ts';
import { AFTERWARDS_MS, providerLauncher } from '../ownHost.ts';
import type { CheckedProvider } from './checkProvider.ts';
import { placeOfMistake } from './placeOfMistake.ts';
import { partsOf } from './partsOf.ts';

/** A provider module, in a process of its own for each run. */
export function checkedModule(file: string, settings: Settings): CheckedProvider {
  const module = path.resolve(file);
  return {
    name: file,
    launch: providerLauncher(),
    storeOf: (tasks) => ({
      id: 'check',
      account: 'check',
      kind: 'module',
      settings: { ...settings, module },
      parts: partsOf(tasks),
    }),
    listenAfterwardsMs: AFTERWARDS_MS,
    // Where a module has a mistake of syntax, the engine says to nobody who has imported it.
    placeOfMistake: () => placeOfMistake(module),
  };
}

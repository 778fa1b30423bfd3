import { type Store, storesFile } from '#shared/settings/stores.ts';

/** A store with these settings, and one part for each of the others. */
export function commandStore(settings: object, ...parts: object[]): Store {
  const store = {
    id: 'tools',
    account: 'tools',
    kind: 'command',
    settings,
    parts: (parts.length === 0 ? [{}] : parts).map((ofPart) => ({ does: 'both', settings: ofPart })),
  };
  return storesFile.parse({ version: 1, stores: [store] }).stores[0] as Store;
}

import type { IMAPISync } from '#shared/mapi/sync.ts';

/** What a provider must at least be; a reference count of its own is its own affair. */
export type StoreProvider = Pick<IMAPISync, 'SynchronizeInBackground'>;

/** A store's settings, as its provider gets them. */
export type ProviderSettings = Readonly<Record<string, unknown>>;

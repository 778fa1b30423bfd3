/** A store's settings, as its provider gets them. */
export type ProviderSettings = Readonly<Record<string, unknown>>;

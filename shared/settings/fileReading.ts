/** What a file of the app's own was found to hold. */
export type FileReading<T> =
  /** What is `wrong` in it falls back to its default. */
  | { readonly kind: 'read'; readonly value: T; readonly wrong: string | null }
  | { readonly kind: 'damaged'; readonly reason: string }
  /** Written by a later version of the app, which will want to have it back as it is. */
  | { readonly kind: 'later'; readonly version: number };

/** Where secrets are; a reference in a store's settings is the name of one. */
export interface SecretVault {
  /** Null if it is not there, or cannot be read any more. */
  reveal(reference: string): string | null;
}

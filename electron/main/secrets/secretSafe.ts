import type { SafeState } from '#shared/settings/secrets.ts';

/** The system's own store for secrets, as far as it is one. */
export interface SecretSafe {
  readonly state: SafeState;
  encrypt(secret: string): Buffer;
  /** Throws for what this user of this system did not encrypt. */
  decrypt(encrypted: Buffer): string;
}

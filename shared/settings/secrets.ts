import type { MessageKey } from '../i18n/index.ts';

/**
 * What the system has to keep secrets in. `plainText` is a place that it calls one and that every program of the user's
 * can read; it is not used.
 */
export type SafeState = 'safe' | 'plainText' | 'unavailable';

/** `untilQuit` keeps it in memory only. */
export type SecretLifetime = 'always' | 'untilQuit';

export interface SecretsState {
  readonly safe: SafeState;
  /** What to tell the user before asking; null where there is nothing to ask. */
  readonly explanation: MessageKey | null;
}

export function secretsState(safe: SafeState): SecretsState {
  return { safe, explanation: safe === 'safe' ? null : `secrets.${safe}` };
}

import { versionOf } from '#shared/settings/migrations/stores.ts';
import { keepAside } from '#electron/host/files/keepAside.ts';
import { reasonOf } from '../files/reasonOf.ts';

const SECRETS_VERSION = 1;

/** `secrets.json`: by reference, what the system has encrypted, in base64. */
export interface SecretsFile {
  readonly version: typeof SECRETS_VERSION;
  readonly secrets: Readonly<Record<string, string>>;
}

interface ReadSecrets {
  readonly secrets: SecretsFile['secrets'];
  /** A file of a later version is its owner's; this one does not touch it. */
  readonly mayWrite: boolean;
  readonly damage: { readonly reason: string; readonly keptAs: string | null } | null;
}

export function readSecretsFile(file: string, value: unknown): ReadSecrets {
  if (value === undefined) return { secrets: {}, mayWrite: true, damage: null };
  const version = versionOf(value);
  if (version !== null && version > SECRETS_VERSION) {
    return { secrets: {}, mayWrite: false, damage: { reason: `version: ${version} is a later one`, keptAs: null } };
  }
  if (isSecretsFile(value)) return { secrets: value.secrets, mayWrite: true, damage: null };
  const reason = 'it does not hold secrets';
  try {
    return { secrets: {}, mayWrite: true, damage: { reason, keptAs: keepAside(file) } };
  } catch (error) {
    return { secrets: {}, mayWrite: false, damage: { reason: `${reason}; ${reasonOf(error)}`, keptAs: null } };
  }
}

function isSecretsFile(value: unknown): value is SecretsFile {
  if (versionOf(value) !== SECRETS_VERSION) return false;
  const { secrets } = value as { secrets?: unknown };
  if (typeof secrets !== 'object' || secrets === null || Array.isArray(secrets)) return false;
  return Object.values(secrets).every((encrypted) => typeof encrypted === 'string');
}

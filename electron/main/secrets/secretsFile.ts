import type { FileReading } from '#shared/settings/fileReading.ts';
import { versionOf } from '#shared/settings/migrations/stores.ts';

const SECRETS_VERSION = 1;

/** `secrets.json`: by reference, what the system has encrypted, in base64. */
export interface SecretsFile {
  readonly version: typeof SECRETS_VERSION;
  readonly secrets: Readonly<Record<string, string>>;
}

export function readSecrets(value: unknown): FileReading<SecretsFile['secrets']> {
  if (isSecretsFile(value)) return { kind: 'read', value: value.secrets, wrong: null };
  const version = versionOf(value);
  if (version !== null && version > SECRETS_VERSION) return { kind: 'later', version };
  return { kind: 'damaged', reason: 'it does not hold secrets' };
}

function isSecretsFile(value: unknown): value is SecretsFile {
  if (versionOf(value) !== SECRETS_VERSION) return false;
  const { secrets } = value as { secrets?: unknown };
  if (typeof secrets !== 'object' || secrets === null || Array.isArray(secrets)) return false;
  return Object.values(secrets).every((encrypted) => typeof encrypted === 'string');
}

import { randomUUID } from 'node:crypto';
import type { SecretVault } from '#electron/host/secrets/secretVault.ts';
import type { StartupProblem } from '#shared/protocol/bridge.ts';
import { type SecretLifetime, secretsState, type SecretsState } from '#shared/settings/secrets.ts';
import { OwnFile } from '../files/ownFile.ts';
import { reasonOf } from '../files/reasonOf.ts';
import { readSecrets, type SecretsFile } from './secretsFile.ts';
import type { SecretSafe } from './secretSafe.ts';

/** The user's secrets: encrypted by the system in `secrets.json`, or in memory until the app quits. */
export class SecretStore implements SecretVault {
  readonly problem: StartupProblem | null;
  readonly #file: OwnFile<SecretsFile['secrets']>;
  readonly #safe: SecretSafe;
  readonly #warn: (problem: string) => void;
  readonly #inMemory = new Map<string, string>();
  /** Kept or in use since the app began. Others may belong to a stores file that is used at another time. */
  readonly #known = new Set<string>();
  #kept: SecretsFile['secrets'];

  constructor(file: string, safe: SecretSafe, warn: (problem: string) => void) {
    this.#file = new OwnFile({ path: file, read: readSecrets, warn });
    this.#safe = safe;
    this.#warn = warn;
    const { content, problem } = this.#file;
    this.#kept = content ?? {};
    this.problem = problem && { what: 'secrets', ...problem };
  }

  get state(): SecretsState {
    return secretsState(this.#safe.state);
  }

  /** The reference to it; null if there is no safe place that lasts, and it should last. */
  keep(secret: string, lifetime: SecretLifetime): string | null {
    const reference = randomUUID();
    if (lifetime === 'untilQuit') this.#inMemory.set(reference, secret);
    else if (!this.#keepAlways(reference, secret)) return null;
    this.#known.add(reference);
    return reference;
  }

  reveal(reference: string): string | null {
    const inMemory = this.#inMemory.get(reference);
    if (inMemory !== undefined) return inMemory;
    const encrypted = Object.hasOwn(this.#kept, reference) ? this.#kept[reference] : undefined;
    if (encrypted === undefined) return null;
    try {
      return this.#safe.decrypt(Buffer.from(encrypted, 'base64'));
    } catch (error) {
      this.#warn(`A secret cannot be read any more: ${reasonOf(error)}`);
      return null;
    }
  }

  /** Whether it can be asked for, without asking the system. */
  has(reference: string): boolean {
    return this.#inMemory.has(reference) || Object.hasOwn(this.#kept, reference);
  }

  /** These are in use now. */
  noteUse(references: Iterable<string>): void {
    for (const reference of references) this.#known.add(reference);
  }

  /** Forgets what was in use or kept since the app began, and is not one of these. */
  forgetUnused(inUse: ReadonlySet<string>): void {
    const isUnused = (reference: string): boolean => this.#known.has(reference) && !inUse.has(reference);
    const entries = Object.entries(this.#kept).filter(([reference]) => !isUnused(reference));
    if (entries.length < Object.keys(this.#kept).length) this.#write(Object.fromEntries(entries));
  }

  #keepAlways(reference: string, secret: string): boolean {
    if (this.#safe.state !== 'safe') return false;
    const encrypted = this.#safe.encrypt(secret).toString('base64');
    return this.#write({ ...this.#kept, [reference]: encrypted });
  }

  #write(secrets: SecretsFile['secrets']): boolean {
    if (this.#file.write({ version: 1, secrets } satisfies SecretsFile) !== null) return false;
    this.#kept = secrets;
    return true;
  }
}

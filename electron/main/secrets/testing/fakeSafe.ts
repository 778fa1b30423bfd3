import type { SafeState } from '#shared/settings/secrets.ts';
import type { SecretSafe } from '../secretSafe.ts';

const CHECK = 0x77;

/** A safe that scrambles well enough for a test to see whether something is in the clear. */
export class FakeSafe implements SecretSafe {
  readonly state: SafeState;
  readonly #key: number;

  constructor(state: SafeState = 'safe', key = 0x5a) {
    this.state = state;
    this.#key = key;
  }

  encrypt(secret: string): Buffer {
    return Buffer.from([CHECK, ...Buffer.from(secret)].map((byte) => byte ^ this.#key));
  }

  decrypt(encrypted: Buffer): string {
    const [check, ...bytes] = encrypted.map((byte) => byte ^ this.#key);
    if (check !== CHECK) throw new Error('another key is needed');
    return Buffer.from(bytes).toString();
  }
}

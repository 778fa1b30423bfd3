import { safeStorage } from 'electron';
import type { SafeState } from '#shared/settings/secrets.ts';
import type { SecretSafe } from './secretSafe.ts';

/** Keychain, DPAPI, or the keyring of the desktop. Asking for it may open a dialog of the system's, hence not before it is needed. */
export const systemSafe: SecretSafe = {
  get state(): SafeState {
    if (!safeStorage.isEncryptionAvailable()) return 'unavailable';
    const isPlainText = process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text';
    return isPlainText ? 'plainText' : 'safe';
  },
  encrypt: (secret) => safeStorage.encryptString(secret),
  decrypt: (encrypted) => safeStorage.decryptString(encrypted),
};

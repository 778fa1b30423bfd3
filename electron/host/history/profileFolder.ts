import os from 'node:os';
import path from 'node:path';

/** The app's name, by which Electron calls the folder. */
const PRODUCT = 'Send-Receive';

/** Where the app keeps what is its own, as Electron chooses it; needed by those who read it without the app. */
export function usualProfile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const home = os.homedir();
  if (platform === 'win32') return path.win32.join(env.APPDATA || path.win32.join(home, 'AppData', 'Roaming'), PRODUCT);
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', PRODUCT);
  return path.posix.join(env.XDG_CONFIG_HOME || path.posix.join(home, '.config'), PRODUCT);
}

export function historyFile(profile: string): string {
  return path.join(profile, 'history.db');
}

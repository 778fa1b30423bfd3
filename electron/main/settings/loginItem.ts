import { app } from 'electron';
import { reasonOf } from '../files/reasonOf.ts';
import { autostartFileOf, setAutostart } from './autostartFile.ts';
import type { PreferencesStore } from './preferencesStore.ts';

/** Has the system start the app when the user logs in, or not any more, as soon as that is chosen. */
export function followStartAtLogin(preferences: PreferencesStore, warn: (problem: string) => void): void {
  let isSet = preferences.current.startAtLogin;
  preferences.subscribe(({ startAtLogin }) => {
    if (startAtLogin === isSet) return;
    try {
      setStartAtLogin(startAtLogin);
      isSet = startAtLogin;
    } catch (error) {
      warn(`Starting at login could not be ${startAtLogin ? 'set up' : 'ended'}: ${reasonOf(error)}`);
      // A choice that does not hold must not look as if it did.
      preferences.change({ startAtLogin: isSet });
    }
  });
}

function setStartAtLogin(isWanted: boolean): void {
  if (process.platform === 'linux') {
    // An AppImage runs from a folder of this session's.
    const program = process.env.APPIMAGE ?? process.execPath;
    const command = app.isPackaged ? [program] : [program, app.getAppPath()];
    setAutostart(autostartFileOf(process.env), isWanted ? { name: 'Send/Receive', command } : null);
    return;
  }
  app.setLoginItemSettings({ openAtLogin: isWanted, args: app.isPackaged ? [] : [app.getAppPath()] });
  if (app.getLoginItemSettings({ args: app.isPackaged ? [] : [app.getAppPath()] }).openAtLogin !== isWanted) {
    throw new Error('the system has not taken it');
  }
}

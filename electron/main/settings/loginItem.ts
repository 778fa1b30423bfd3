import { app } from 'electron';
import { reasonOf } from '../files/reasonOf.ts';
import { autostartFileOf, isAutostartOn, setAutostart } from './autostartFile.ts';
import type { PreferencesStore } from './preferencesStore.ts';

/** Has the system start the app when the user logs in, or not any more, as soon as that is chosen. */
export function followStartAtLogin(preferences: PreferencesStore, warn: (problem: string) => void): void {
  // Since the last time, the system's own settings may have ended it.
  if (preferences.current.startAtLogin && !isStartedAtLogin()) preferences.change({ startAtLogin: false });
  let isSet = false;
  const follow = (isWanted: boolean): void => {
    if (isWanted === isSet) return;
    try {
      setStartAtLogin(isWanted);
      isSet = isWanted;
    } catch (error) {
      warn(`Starting at login could not be ${isWanted ? 'set up' : 'ended'}: ${reasonOf(error)}`);
      // A choice that does not hold must not look as if it did.
      preferences.change({ startAtLogin: isSet });
    }
  };
  preferences.subscribe(({ startAtLogin }) => follow(startAtLogin));
  // Set up anew: the app may have moved.
  follow(preferences.current.startAtLogin);
}

/** Run from its sources, the app is an argument of Electron's. */
function appArguments(): string[] {
  return app.isPackaged ? [] : [app.getAppPath()];
}

function isStartedAtLogin(): boolean {
  if (process.platform === 'linux') return isAutostartOn(autostartFileOf(process.env));
  return app.getLoginItemSettings({ args: appArguments() }).openAtLogin;
}

function setStartAtLogin(isWanted: boolean): void {
  if (process.platform === 'linux') {
    // An AppImage runs from a folder of this session's.
    const command = [process.env.APPIMAGE ?? process.execPath, ...appArguments()];
    return setAutostart(autostartFileOf(process.env), isWanted ? { name: 'Send/Receive', command } : null);
  }
  app.setLoginItemSettings({ openAtLogin: isWanted, args: appArguments() });
  if (isStartedAtLogin() !== isWanted) throw new Error('the system has not taken it');
}

import path from 'node:path';
import { app } from 'electron';
import electronLog from 'electron-log/node';
import type { Log } from '#electron/host/log.ts';
import type { PreferencesStore } from './settings/preferencesStore.ts';

/** The app's log: a file in the profile that is rotated when it grows, and the terminal. */
export function openLog(preferences: PreferencesStore): Log {
  const log = electronLog.create({ logId: 'main' });
  // Otherwise it is looked for in package.json of the working directory, and without one nothing is written.
  log.transports.file.setAppName(app.getName());
  log.transports.file.resolvePathFn = () => path.join(app.getPath('logs'), 'main.log');
  const setLevel = (): void => {
    log.transports.file.level = preferences.current.logLevel;
  };
  setLevel();
  preferences.subscribe(setLevel);
  log.transports.console.level = app.isPackaged ? false : 'warn';
  // Electron would hold everything up with a box that says nothing to the user, and that nobody sees while the window is put away.
  process.on('uncaughtException', (error) => log.error('Unexpected error', error));
  process.on('unhandledRejection', (reason) => log.error('Unexpected error', reason));
  return log;
}

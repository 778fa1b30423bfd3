import path from 'node:path';
import { app } from 'electron';
import electronLog from 'electron-log/node';
import type { Log } from '#electron/host/log.ts';

/** The app's log: a file in the profile that is rotated when it grows, and the terminal. */
export function openLog(): Log {
  const log = electronLog.create({ logId: 'main' });
  log.transports.file.resolvePathFn = () => path.join(app.getPath('logs'), 'main.log');
  log.transports.file.level = 'info';
  log.transports.console.level = app.isPackaged ? false : 'warn';
  return log;
}

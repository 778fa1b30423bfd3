import { app } from 'electron';
import { systemClock } from '#electron/host/clock.ts';
import { History } from '#electron/host/history/history.ts';
import { historyFile } from '#electron/host/history/profileFolder.ts';
import type { Log } from '#electron/host/log.ts';
import { HISTORY_WORKER } from './paths.ts';

/** The history of all runs, in the profile. */
export function startHistory(log: Log): History {
  const file = historyFile(app.getPath('userData'));
  return new History({ worker: HISTORY_WORKER, file, clock: systemClock, log });
}

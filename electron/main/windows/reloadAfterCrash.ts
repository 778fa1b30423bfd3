import type { BrowserWindow } from 'electron';
import type { Log } from '#electron/host/log.ts';

/** A page that keeps crashing is not loaded again for ever. */
const MAX_CRASHES = 3;
const CRASHES_WITHIN_MS = 60_000;

/** The host owns the state, so a page that has crashed loses nothing by being loaded again. */
export function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < CRASHES_WITHIN_MS), now];
    log.error(`The process of ${new URL(window.webContents.getURL()).pathname} has gone (${reason}, ${exitCode})`);
    if (crashes.length <= MAX_CRASHES) window.webContents.reload();
  });
}

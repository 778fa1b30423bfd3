import { BrowserWindow, nativeTheme } from 'electron';
import type { Locale } from '#shared/i18n/index.ts';
import type { Log } from '#electron/host/log.ts';
import { PRELOAD } from '../paths.ts';

/** The size of the reference dialog. */
const WIDTH = 485;
const HEIGHT = 318;

/** A page that keeps crashing is not loaded again for ever. */
const MAX_CRASHES = 3;
const CRASHES_WITHIN_MS = 60_000;

/** The Send/Receive Progress dialog; it shows itself when there is something to see. */
export function openDialogWindow(url: string, locale: Locale, log: Log): BrowserWindow {
  const window = new BrowserWindow({
    width: WIDTH,
    height: HEIGHT,
    minWidth: 360,
    // With the details folded away there is not much left.
    minHeight: 90,
    show: false,
    autoHideMenuBar: true,
    fullscreenable: false,
    // The window's colour before its page has one; the same as the page's.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#292929' : '#ffffff',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      additionalArguments: [`--locale=${locale}`],
    },
  });
  window.once('ready-to-show', () => {
    // The app may be ending already.
    if (!window.isDestroyed()) window.show();
  });
  reloadAfterCrash(window, log);
  void window.loadURL(url);
  return window;
}

/** The host owns the state, so a page that has crashed loses nothing by being loaded again. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < CRASHES_WITHIN_MS), now];
    log.error(`The dialog's process has gone (${reason}, ${exitCode})`);
    if (crashes.length <= MAX_CRASHES) window.webContents.reload();
  });
}

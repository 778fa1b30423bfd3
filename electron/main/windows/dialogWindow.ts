import { BrowserWindow, nativeTheme } from 'electron';
import { PRELOAD } from '../paths.ts';
import type { StartingPlace } from './placement.ts';

/** The Send/Receive Progress dialog; it shows itself when there is something to see. */
export function openDialogWindow(url: string, { bounds, isMaximized }: StartingPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
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
    },
  });
  window.once('ready-to-show', () => {
    // The app may be ending already.
    if (window.isDestroyed()) return;
    if (isMaximized) window.maximize();
    window.show();
  });
  void window.loadURL(url);
  return window;
}

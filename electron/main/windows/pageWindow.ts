import { type BrowserWindowConstructorOptions, nativeTheme } from 'electron';
import { PRELOAD } from '../paths.ts';

/** What all windows have in common: they show themselves once there is something to see, and their pages can do nothing. */
export function pageWindowOptions(): BrowserWindowConstructorOptions {
  return {
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
  };
}

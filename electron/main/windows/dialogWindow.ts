import { BrowserWindow, nativeTheme } from 'electron';
import { PRELOAD } from '../paths.ts';

/** The size of the reference dialog. */
const WIDTH = 485;
const HEIGHT = 318;

/** The Send/Receive Progress dialog; it shows itself when there is something to see. */
export function openDialogWindow(url: string): BrowserWindow {
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
    },
  });
  window.once('ready-to-show', () => {
    // The app may be ending already.
    if (!window.isDestroyed()) window.show();
  });
  void window.loadURL(url);
  return window;
}

import { BrowserWindow } from 'electron';
import { pageWindowOptions } from './pageWindow.ts';
import type { StartingPlace } from './placement.ts';

/** The Send/Receive Progress dialog; it shows itself when there is something to see. */
export function openDialogWindow(url: string, { bounds, isMaximized }: StartingPlace): BrowserWindow {
  const window = new BrowserWindow({
    ...pageWindowOptions(),
    ...bounds,
    minWidth: 360,
    // With the details folded away there is not much left.
    minHeight: 90,
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

import { app, type BrowserWindow, type Input } from 'electron';

/** Where there is no menu bar to have it: Ctrl+Q ends the app. */
export function quitOnKey(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, input) => {
    if (!isQuitKey(input)) return;
    event.preventDefault();
    app.quit();
  });
}

function isQuitKey({ type, key, control, alt, shift, meta }: Input): boolean {
  return type === 'keyDown' && key.toLowerCase() === 'q' && control && !alt && !shift && !meta;
}

import { app, type BrowserWindow, screen } from 'electron';
import { isReachable, moveInto } from './placement.ts';

/** Closing the dialog puts it away or ends the app, whichever the user wants. */
export function hideOrQuit(window: BrowserWindow, isHideWanted: () => boolean): void {
  let isQuitting = false;
  app.once('before-quit', () => {
    isQuitting = true;
  });
  window.on('close', (event) => {
    if (isQuitting) return;
    event.preventDefault();
    if (isHideWanted()) window.hide();
    // The settings may be open still, and groups may have to run before the app ends.
    else app.quit();
  });
}

/** Because the user asked for it. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  bringIntoSight(window);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Beside whatever the user is doing: it does not take the focus. */
export function showQuietly(window: BrowserWindow): void {
  bringIntoSight(window);
  window.showInactive();
}

/** Whether the user can be taken to look at it. */
export function isLookedAt(window: BrowserWindow): boolean {
  return !window.isDestroyed() && window.isVisible() && window.isFocused();
}

/** A display may have gone while the window was put away. */
function bringIntoSight(window: BrowserWindow): void {
  if (window.isVisible() || window.isMaximized()) return;
  const bounds = window.getBounds();
  const { workArea } = screen.getDisplayMatching(bounds);
  if (!isReachable(workArea, bounds)) window.setBounds(moveInto(workArea, bounds));
}

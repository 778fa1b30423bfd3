import type { BrowserWindow, WebFrameMain } from 'electron';
import { NEWS_CHANNEL, type WindowNews } from '#shared/protocol/bridge.ts';

/** The app's own windows: whose commands are taken, and who is told of news. */
export class AppWindows {
  readonly #windows = new Set<BrowserWindow>();

  add(window: BrowserWindow): void {
    this.#windows.add(window);
    window.once('closed', () => this.#windows.delete(window));
  }

  /** Whether this is the page of one of them, and no frame within it. */
  has(frame: WebFrameMain | null): boolean {
    return [...this.#windows].some(({ webContents }) => webContents.mainFrame === frame);
  }

  tell(news: WindowNews): void {
    for (const window of this.#windows) {
      if (!window.isDestroyed()) window.webContents.send(NEWS_CHANNEL, news);
    }
  }
}

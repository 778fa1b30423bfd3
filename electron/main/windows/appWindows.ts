import type { BrowserWindow, WebFrameMain } from 'electron';
import { NEWS_CHANNEL, type WindowNews } from '#shared/protocol/bridge.ts';

/** The app's own windows: whose commands are taken, and who is told of news. */
export class AppWindows {
  readonly #windows = new Set<BrowserWindow>();
  readonly #eachDoes: ((window: BrowserWindow) => void)[] = [];

  add(window: BrowserWindow): void {
    this.#windows.add(window);
    for (const action of this.#eachDoes) action(window);
    window.once('closed', () => this.#windows.delete(window));
  }

  /** For those that are open, and those that will be. */
  each(action: (window: BrowserWindow) => void): void {
    this.#eachDoes.push(action);
    for (const window of this.#windows) action(window);
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

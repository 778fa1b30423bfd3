import { BrowserWindow } from 'electron';
import type { SettingsPage } from '#shared/protocol/bridge.ts';
import type { AppWindows } from './appWindows.ts';
import { pageWindowOptions } from './pageWindow.ts';

/** Where everything is that is set up once: accounts, groups, the app itself. There is at most one such window. */
export class SettingsWindow {
  readonly #origin: string;
  readonly #windows: AppWindows;
  #window: BrowserWindow | null = null;

  constructor(origin: string, windows: AppWindows) {
    this.#origin = origin;
    this.#windows = windows;
  }

  open(page: SettingsPage): void {
    const window = this.#window;
    if (window === null) return this.#create(page);
    this.#windows.tell({ type: 'showPage', page });
    // Before it listens, the page looks at its address.
    if (window.webContents.isLoading()) this.#load(window, page);
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  #create(page: SettingsPage): void {
    const window = new BrowserWindow({
      ...pageWindowOptions(),
      width: 720,
      height: 540,
      minWidth: 420,
      minHeight: 320,
    });
    this.#window = window;
    this.#windows.add(window);
    window.once('closed', () => {
      this.#window = null;
    });
    window.once('ready-to-show', () => {
      if (!window.isDestroyed()) window.show();
    });
    this.#load(window, page);
  }

  #load(window: BrowserWindow, page: SettingsPage): void {
    // One that another takes the place of counts as failed.
    window.loadURL(`${this.#origin}/settings.html#${page}`).catch(() => {});
  }
}

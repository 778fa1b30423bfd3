import type { BrowserWindow } from 'electron';
import type { TaskbarProgress } from './appearance.ts';

/** The bar on the window's button. What has not changed is not sent again. */
export class Taskbar {
  readonly #window: BrowserWindow;
  #shown = '';

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  show({ value, mode }: TaskbarProgress): void {
    const look = `${mode} ${value}`;
    if (look === this.#shown) return;
    this.#window.setProgressBar(value, { mode });
    this.#shown = look;
  }
}

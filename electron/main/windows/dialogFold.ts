import type { BrowserWindow } from 'electron';

/**
 * Folding its details away makes the dialog as high as what is left of the page, and unfolding them as high as it was
 * before. A maximised window stays as it is.
 */
export class DialogFold {
  readonly #window: BrowserWindow;
  #unfoldedHeight: number | null = null;

  constructor(window: BrowserWindow) {
    this.#window = window;
  }

  /** Null unfolds. */
  apply(foldedHeight: number | null): void {
    const [width = 0, height = 0] = this.#window.getContentSize();
    if (foldedHeight === null) this.#unfold(width);
    else if (!this.#window.isMaximized()) this.#fold(width, height, foldedHeight);
  }

  #fold(width: number, height: number, foldedHeight: number): void {
    this.#unfoldedHeight ??= height;
    const [minimumWidth = 0] = this.#window.getMinimumSize();
    this.#window.setMinimumSize(minimumWidth, 0);
    this.#window.setContentSize(width, foldedHeight);
  }

  #unfold(width: number): void {
    if (this.#unfoldedHeight === null) return;
    this.#window.setContentSize(width, this.#unfoldedHeight);
    this.#unfoldedHeight = null;
  }
}

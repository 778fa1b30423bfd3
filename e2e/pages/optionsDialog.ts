import type { Locator, Page } from '@playwright/test';

/** The Options, by what stays the same when the language changes. */
export class OptionsDialog {
  readonly button: Locator;
  readonly dialog: Locator;
  readonly language: Locator;
  readonly theme: Locator;

  constructor(page: Page) {
    this.button = page.locator('[aria-keyshortcuts="Alt+O"]');
    this.dialog = page.getByRole('dialog');
    this.language = this.dialog.getByRole('combobox').first();
    this.theme = this.dialog.getByRole('combobox').last();
  }

  choice(name: string): Locator {
    return this.dialog.getByRole('checkbox', { name });
  }

  async open(): Promise<void> {
    await this.button.click();
  }
}

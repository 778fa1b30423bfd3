import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import { invoke } from '../fixtures/bridge.ts';
import { SettingsWindowPage } from './settingsWindow.ts';

/** What the settings have about the app itself. */
export class GeneralPage {
  readonly page: Page;
  readonly import: Locator;
  readonly #app: ElectronApplication;

  private constructor(app: ElectronApplication, page: Page) {
    this.#app = app;
    this.page = page;
    this.import = page.getByRole('dialog', { name: 'Import Settings' });
  }

  static async open(app: ElectronApplication, dialog: Page): Promise<GeneralPage> {
    const settings = await SettingsWindowPage.of(app, () => invoke(dialog, 'openSettings', 'general'));
    return new GeneralPage(app, settings.page);
  }

  choice(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  number(name: string): Locator {
    return this.page.getByRole('spinbutton', { name });
  }

  note(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async exportTo(file: string): Promise<void> {
    await chooseFile(this.#app, file);
    await this.page.getByRole('button', { name: 'Export…' }).click();
  }

  async chooseImport(file: string): Promise<void> {
    await chooseFile(this.#app, file);
    await this.page.getByRole('button', { name: 'Import…' }).click();
  }
}

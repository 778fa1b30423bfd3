import type { ElectronApplication, Locator, Page } from '@playwright/test';

/** The window where everything is that is set up once. */
export class SettingsWindowPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The window that `open` brings up. */
  static async of(app: ElectronApplication, open: () => Promise<unknown>): Promise<SettingsWindowPage> {
    const opened = app.waitForEvent('window');
    await open();
    return new SettingsWindowPage(await opened);
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }
}

import type { Locator, Page } from '@playwright/test';

/** The page of the settings where accounts are set up. */
export class AccountsPage {
  readonly page: Page;
  readonly list: Locator;
  readonly rows: Locator;
  /** The form, or a test. */
  readonly dialog: Locator;
  readonly test: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('grid', { name: 'Accounts' });
    this.rows = this.list.getByRole('row');
    this.dialog = page.getByRole('dialog');
    this.test = this.dialog.getByRole('region', { name: 'Test' });
  }

  row(account: string): Locator {
    return this.rows.filter({ hasText: account });
  }

  /** One of those above the list. */
  tool(name: string): Locator {
    return this.page.getByRole('toolbar').getByRole('button', { name });
  }

  async add(kind: string): Promise<void> {
    await this.tool('Add').click();
    await this.page.getByRole('menuitem', { name: kind }).click();
  }

  /** An action of the context menu. */
  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  field(label: string): Locator {
    return this.dialog.getByLabel(label, { exact: true });
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  /** What the form says is wrong there. */
  async problemOf(label: string): Promise<string | null> {
    const field = this.field(label);
    if ((await field.getAttribute('aria-invalid')) !== 'true') return null;
    const note = await field.getAttribute('aria-describedby');
    return this.page.locator(`[id="${note}"]`).textContent();
  }

  /** The accounts in their order. */
  async accounts(): Promise<string[]> {
    return this.rows.locator('[data-account]').allTextContents();
  }
}

import type { Locator, Page } from '@playwright/test';

/** The History tab: the list of runs, and a run that was opened. */
export class HistoryPanelPage {
  readonly page: Page;
  readonly tab: Locator;
  readonly list: Locator;
  readonly runs: Locator;
  readonly filter: Locator;
  readonly account: Locator;
  readonly outcome: Locator;
  /** What became of an export. */
  readonly note: Locator;
  /** That something is wrong with the history. */
  readonly problem: Locator;
  /** All that is known of an opened run. */
  readonly opened: Locator;
  readonly back: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: 'History' });
    this.list = page.getByRole('grid', { name: 'History' });
    this.runs = this.list.locator('[data-index]');
    this.filter = page.getByRole('searchbox', { name: 'Filter runs' });
    this.account = page.getByRole('combobox', { name: 'Which account' });
    this.outcome = page.getByRole('combobox', { name: 'Which outcome' });
    this.note = page.locator('main').getByRole('status');
    this.problem = page.locator('main').getByRole('group').filter({ hasText: 'history.db' });
    this.opened = page.getByRole('treegrid', { name: 'History' });
    this.back = page.getByRole('button', { name: 'All Runs' });
  }

  static async open(page: Page): Promise<HistoryPanelPage> {
    const history = new HistoryPanelPage(page);
    await history.tab.click();
    return history;
  }

  async export(format: 'CSV' | 'JSON'): Promise<void> {
    await this.page.getByRole('button', { name: 'Export…' }).click();
    await this.page.getByRole('menuitem', { name: format }).click();
  }
}

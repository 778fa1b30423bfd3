import type { Locator, Page } from '@playwright/test';

/** The Trace tab, and the bar over the dialog while it shows a recording. */
export class TracePanelPage {
  readonly page: Page;
  readonly tab: Locator;
  readonly list: Locator;
  readonly rows: Locator;
  readonly filter: Locator;
  readonly kind: Locator;
  readonly follow: Locator;
  /** How many rows there are, and what became of a file. */
  readonly note: Locator;
  readonly details: Locator;
  readonly replay: Locator;
  readonly timeLine: Locator;
  readonly position: Locator;

  constructor(page: Page) {
    this.page = page;
    this.tab = page.getByRole('tab', { name: 'Trace' });
    this.list = page.getByRole('grid', { name: 'Trace' });
    this.rows = this.list.locator('[data-place]');
    this.filter = page.getByRole('searchbox', { name: 'Filter calls' });
    this.kind = page.getByRole('combobox', { name: 'Which rows' });
    this.follow = page.getByRole('button', { name: 'Follow' });
    this.note = page.getByRole('tabpanel', { name: 'Trace' }).or(page.locator('main')).getByRole('status');
    this.details = page.getByRole('main').locator('section').last();
    this.replay = page.getByRole('region', { name: 'Recording' });
    this.timeLine = this.replay.getByRole('slider', { name: 'Position' });
    this.position = this.replay.getByRole('status');
  }

  row(text: string | RegExp): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** Chooses from the menu of the trace as a whole. */
  async choose(command: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Trace', exact: true }).click();
    await this.page.getByRole('menuitem', { name: command }).click();
  }
}

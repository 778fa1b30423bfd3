import type { Locator, Page } from '@playwright/test';

/** The grid of the Tasks tab, with what stands around it. */
export class TaskGridPage {
  readonly page: Page;
  readonly grid: Locator;
  readonly filter: Locator;
  readonly stateFilter: Locator;
  readonly groupButton: Locator;
  readonly menu: Locator;
  readonly retry: Locator;
  readonly retryAll: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('treegrid');
    this.filter = page.getByRole('searchbox', { name: 'Filter tasks' });
    this.stateFilter = page.getByRole('combobox', { name: 'Which tasks' });
    this.groupButton = page.getByRole('button', { name: 'Group tasks by account' });
    this.menu = page.getByRole('menu');
    this.retry = page.getByRole('button', { name: 'Retry Task' });
    this.retryAll = page.getByRole('button', { name: 'Retry All Failed' });
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  border(column: string): Locator {
    return this.grid.getByRole('separator', { name: `Width of the column ${column}` });
  }

  row(name: string): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name, exact: true }) });
  }

  /** What an opened row shows. */
  details(): Locator {
    return this.grid.locator('[data-details]');
  }

  /** The accounts and parts from top to bottom, as they are read. */
  async names(): Promise<string[]> {
    const rows = await this.grid.locator('[role=row][aria-selected]').all();
    const names = await Promise.all(rows.map((row) => row.getByRole('gridcell').first().getAttribute('title')));
    return names.map((name) => name ?? '');
  }

  /** An entry of the context menu. */
  entry(name: string): Locator {
    return this.menu.getByRole('menuitem', { name });
  }
}

import type { Locator, Page } from '@playwright/test';

/** The Send/Receive Progress dialog as a person meets it. */
export class DialogPage {
  readonly page: Page;
  /** The top of the dialog: the summary line, the overall bar and what belongs to them. */
  readonly summary: Locator;
  readonly overallProgress: Locator;
  readonly cancelAll: Locator;
  readonly cancelTask: Locator;
  readonly sendReceive: Locator;
  readonly details: Locator;
  readonly tasksTab: Locator;
  readonly errorsTab: Locator;
  readonly tasks: Locator;
  readonly errors: Locator;

  constructor(page: Page) {
    this.page = page;
    this.summary = page.getByRole('banner');
    this.overallProgress = page.getByRole('progressbar', { name: 'Overall progress' });
    this.cancelAll = page.getByRole('button', { name: 'Cancel All' });
    this.cancelTask = page.getByRole('button', { name: 'Cancel Task' });
    this.sendReceive = page.getByRole('button', { name: 'Send/Receive All' });
    this.details = page.getByRole('button', { name: 'Details' });
    this.tasksTab = page.getByRole('tab', { name: 'Tasks' });
    this.errorsTab = page.getByRole('tab', { name: 'Errors' });
    this.tasks = page.getByRole('treegrid');
    this.errors = page.getByRole('region', { name: 'Errors' });
  }

  /** The rows of the tasks whose name contains this: "ben@example.net - Sending", or all of "ben@example.net". */
  task(name: string): Locator {
    return this.tasks.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name }) });
  }

  async openErrors(): Promise<void> {
    await this.errorsTab.click();
  }

  async selectTask(name: string): Promise<void> {
    await this.task(name).click();
  }

  error(text: string | RegExp): Locator {
    return this.errors.getByRole('listitem').filter({ hasText: text });
  }
}

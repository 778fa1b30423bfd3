import { expect, type Locator, type Page } from '@playwright/test';

/** What the Errors tab offers beside its sentences. */
export class ErrorsTab {
  readonly list: Locator;
  readonly entries: Locator;
  readonly copyAll: Locator;
  readonly retryAllFailed: Locator;

  constructor(page: Page) {
    this.list = page.getByRole('region', { name: 'Errors' });
    this.entries = this.list.locator('[data-entry]');
    this.copyAll = page.getByRole('button', { name: 'Copy All' });
    this.retryAllFailed = page.getByRole('button', { name: 'Retry All Failed' });
    this.#page = page;
  }

  readonly #page: Page;

  entry(text: string | RegExp): Locator {
    return this.entries.filter({ hasText: text });
  }

  /** The button that shows what an entry means. */
  disclosureOf(entry: Locator): Locator {
    return entry.getByRole('button', { expanded: false }).or(entry.getByRole('button', { expanded: true }));
  }

  async open(entry: Locator): Promise<void> {
    const disclosure = this.disclosureOf(entry);
    // It may open by itself meanwhile, and the click would close it.
    await expect(async () => {
      if ((await disclosure.getAttribute('aria-expanded')) === 'false') await disclosure.click();
      await expect(disclosure).toHaveAttribute('aria-expanded', 'true', { timeout: 1_000 });
    }).toPass();
  }

  /** The reference's sentence, which is also the accessible name. */
  async sentenceOf(entry: Locator): Promise<string> {
    const text = await entry.locator('[id$="-text"]').innerText();
    return text.replace(/^\w+:\s+/, '');
  }

  copyOf(entry: Locator): Locator {
    return entry.getByRole('button', { name: 'Copy' });
  }

  retryOf(entry: Locator): Locator {
    return entry.getByRole('button', { name: /^Retry/ });
  }

  heading(name: string): Locator {
    return this.list.getByRole('heading', { name });
  }

  async show(filter: 'All' | 'Errors' | 'Warnings'): Promise<void> {
    await this.#page.getByRole('radio', { name: filter }).check();
  }
}

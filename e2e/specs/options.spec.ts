import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { OptionsDialog } from '../pages/optionsDialog.ts';

function isDark(page: Page): Promise<boolean> {
  return page.evaluate(() => window.matchMedia('(prefers-color-scheme: dark)').matches);
}

test('another language is spoken at once, and at the next start', async ({ launch }) => {
  const first = await launch();
  const options = new OptionsDialog(first.page);
  await options.open();
  await options.language.selectOption({ label: 'Deutsch' });
  await expect(first.page).toHaveTitle('Übermittlungsstatus');
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(options.dialog.getByRole('heading')).toHaveText('Optionen');
  await expect(first.page.getByText('Alle abbrechen')).toBeVisible();
  await options.language.selectOption({ label: '日本語' });
  await expect(options.dialog.getByRole('heading')).toHaveText('オプション');
  await expect(first.page.getByText('詳細(D)')).toBeVisible();
  await first.app.close();

  const second = await launch();
  await expect(second.page).toHaveTitle('送受信の進捗度');
});

test('the theme changes at once, and is the same at the next start', async ({ launch }) => {
  const first = await launch({ preferences: { theme: 'light' } });
  const options = new OptionsDialog(first.page);
  // Playwright's own idea of the theme would stand above the app's.
  await first.page.emulateMedia({ colorScheme: null });
  await options.open();
  await options.theme.selectOption({ label: 'Dark' });
  await expect.poll(() => isDark(first.page)).toBe(true);
  await expect(options.dialog).toHaveCSS('background-color', 'rgb(41, 41, 41)');
  await first.app.close();

  const second = await launch();
  await second.page.emulateMedia({ colorScheme: null });
  await expect.poll(() => isDark(second.page)).toBe(true);
});

test('every choice is kept in the profile', async ({ launch, profile }) => {
  const { page } = await launch();
  const options = new OptionsDialog(page);
  await options.open();
  await options.choice("Don't show the progress window during Send/Receive").check();
  await options.choice('Close the progress window').check();
  await options.choice('Group tasks by account').check();
  await options.choice('Notify me when something fails').uncheck();
  await options.choice('Notify me when everything went well').check();
  await expect
    .poll(async () => JSON.parse(await readFile(path.join(profile, 'preferences.json'), 'utf8')) as unknown)
    .toMatchObject({
      showDuringRun: false,
      closeAfterCleanRun: true,
      groupByAccount: true,
      notifyErrors: false,
      notifyClean: true,
    });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('checkbox', { name: "Don't show this dialog box" })).toBeChecked();
});

test('at its smallest everything in it can be reached', async ({ launch }) => {
  const { page } = await launch();
  await page.setViewportSize({ width: 360, height: 200 });
  const options = new OptionsDialog(page);
  await options.button.scrollIntoViewIfNeeded();
  await options.open();
  await options.choice('Notify me when everything went well').scrollIntoViewIfNeeded();
  await expect(options.choice('Notify me when everything went well')).toBeInViewport({ ratio: 1 });
  await expect(options.dialog.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await options.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(options.dialog).toBeHidden();
});

test('the push pin and the fold of the details are remembered', async ({ launch }) => {
  const first = await launch();
  const pin = first.page.getByRole('button', { name: 'Keep this dialog open' });
  await pin.click();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await first.dialog.details.click();
  await expect(first.dialog.tasksTab).toBeHidden();
  await first.app.close();

  const second = await launch();
  await expect(second.dialog.details).toHaveAttribute('aria-expanded', 'false');
  await expect(second.dialog.tasksTab).toBeHidden();
  await second.dialog.details.click();
  await expect(second.dialog.tasksTab).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Keep this dialog open' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

import { expect, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { untilFocused } from '../fixtures/windowState.ts';
import { ErrorsTab } from '../pages/errorsTab.ts';
import { OptionsDialog } from '../pages/optionsDialog.ts';

const files = { 'long.json': LONG_SCENARIO };
const long = { stores: { stores: [demoStore('a', 'long.json')] }, files };

test('access keys: details, check box, push pin, options, cancel', async ({ launch }) => {
  const { dialog, page } = await launch(long);
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await page.keyboard.press('Alt+d');
  await expect(dialog.details).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Alt+d');
  await expect(dialog.details).toHaveAttribute('aria-expanded', 'true');
  const dontShow = page.getByRole('checkbox', { name: "Don't show this dialog box during Send/Receive" });
  await page.keyboard.press('Alt+s');
  await expect(dontShow).toBeChecked();
  await page.keyboard.press('Alt+s');
  await expect(dontShow).not.toBeChecked();
  const pin = page.getByRole('button', { name: 'Keep this dialog open' });
  await page.keyboard.press('Alt+p');
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Alt+c');
  await expect(dialog.sendReceive).toBeVisible();
});

test('access keys are the same in a language that has none of the letters', async ({ launch }) => {
  const { dialog, page } = await launch({ ...long, preferences: { language: 'ja' } });
  await expect(page.getByRole('button', { name: '詳細(D)' })).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Alt+d');
  await expect(page.getByRole('button', { name: '詳細(D)' })).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Alt+c');
  await expect(dialog.summary).toContainText('キャンセル 1 件');
});

test('letters are underlined while Alt is held', async ({ launch }) => {
  const { dialog, page } = await launch(long);
  // Losing the focus lets Alt go.
  await untilFocused(page);
  await expect(dialog.details.locator('u')).toBeHidden();
  await page.keyboard.down('Alt');
  await expect(dialog.details.locator('u')).toHaveText('D');
  await expect(dialog.cancelAll.locator('u')).toHaveText('C');
  await page.keyboard.up('Alt');
  await expect(dialog.details.locator('u')).toBeHidden();
});

test('the options are opened, used and closed; Esc then puts the window away while the run goes on', async ({
  launch,
}) => {
  const { app, dialog, page } = await launch(long);
  const options = new OptionsDialog(page);
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await options.button.focus();
  await page.keyboard.press('Alt+o');
  await expect(options.language).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(options.choice("Don't show the progress window")).toBeChecked();
  // What is behind an open dialog is not reached through it.
  await page.keyboard.press('Alt+d');
  await page.keyboard.press('Escape');
  await expect(options.dialog).toBeHidden();
  await expect(options.button).toBeFocused();
  await expect(dialog.details).toHaveAttribute('aria-expanded', 'true');

  await page.keyboard.press('Escape');
  const isShown = (): Promise<boolean | undefined> =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isShown).toBe(false);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  await expect(dialog.task('a@example.com')).toContainText(/Item \d+ of 2000/);
});

test('the tabs, and in the list of errors from one to the next', async ({ launch }) => {
  const { app, dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'authentication-failure'), demoStore('b', 'refused-start')] },
  });
  const errors = new ErrorsTab(page);
  await page.setViewportSize({ width: 900, height: 700 });
  await expect(dialog.summary).toContainText('All 2 tasks failed');
  await page.keyboard.press('Control+Tab');
  await expect(errors.entries).toHaveCount(2);
  const [first, second] = [errors.entries.first(), errors.entries.last()];

  await dialog.errorsTab.focus();
  // The chosen filter is next, then the list.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'All' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(errors.disclosureOf(first)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(errors.disclosureOf(second)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(second).toContainText('What to do');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain(await errors.sentenceOf(second));
  await page.keyboard.press('Home');
  await expect(errors.disclosureOf(first)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(errors.heading('Before the retry')).toBeVisible();
  await page.keyboard.press('Control+Shift+Tab');
  await expect(dialog.tasks).toBeVisible();
});

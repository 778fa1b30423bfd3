import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { OptionsDialog } from '../pages/optionsDialog.ts';
import { SettingsWindowPage } from '../pages/settingsWindow.ts';

test('the settings have a window of their own, and what is chosen there holds in the dialog at once', async ({
  launch,
}) => {
  const { app, page, dialog } = await launch({ stores: { stores: [] } });
  const options = new OptionsDialog(page);
  await options.open();
  const settings = await SettingsWindowPage.of(app, () =>
    options.dialog.getByRole('button', { name: 'Settings…' }).click(),
  );
  await expect(settings.page).toHaveTitle('Send/Receive Settings');
  await expect(settings.tab('Accounts')).toHaveAttribute('aria-selected', 'true');
  await settings.tab('General').click();
  expect(await violations(settings.page)).toEqual([]);
  await settings.page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(settings.page).toHaveTitle('Einstellungen für Senden/Empfangen');
  await expect(dialog.page).toHaveTitle('Übermittlungsstatus');
});

test('there is one such window, however often it is asked for', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores: { stores: [] } });
  await expect(dialog.sendReceive).toBeEnabled();
  const settings = await SettingsWindowPage.of(app, () => page.keyboard.press('Control+Alt+s'));
  await expect(settings.tab('Groups')).toHaveAttribute('aria-selected', 'true');
  await settings.tab('Accounts').click();
  await page.keyboard.press('Control+Alt+s');
  await expect(settings.tab('Groups')).toHaveAttribute('aria-selected', 'true');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(2);
  const closed = settings.page.waitForEvent('close');
  await settings.page.close();
  await closed;
  await SettingsWindowPage.of(app, () => page.keyboard.press('Control+Alt+s'));
  expect(app.windows()).toHaveLength(2);
});

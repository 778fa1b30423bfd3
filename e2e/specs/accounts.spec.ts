import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { heightOf } from '../fixtures/heightOf.ts';
import { invoke } from '../fixtures/bridge.ts';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import { OutsideProgram } from '../fixtures/outsideProgram.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { AccountsPage } from '../pages/accountsPage.ts';
import { SettingsWindowPage } from '../pages/settingsWindow.ts';

async function openAccounts({ app, page }: { app: ElectronApplication; page: Page }): Promise<AccountsPage> {
  const settings = await SettingsWindowPage.of(app, () => invoke(page, 'openSettings', 'accounts'));
  await settings.page.bringToFront();
  return new AccountsPage(settings.page);
}

const THREE = {
  stores: [demoStore('a', 'clean-receive'), demoStore('b', 'clean-receive'), demoStore('c', 'clean-receive')],
};

test('whoever has no account yet is led to setting one up, and it takes part in the next run', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores: { stores: [] } });
  const settings = await SettingsWindowPage.of(app, () =>
    page.getByRole('button', { name: 'Set Up an Account…' }).click(),
  );
  const accounts = new AccountsPage(settings.page);
  await expect(accounts.page.getByText('No account is set up yet')).toBeVisible();
  await accounts.page.getByRole('button', { name: 'Add an Account' }).click();
  await accounts.menuItem('Demo account').click();
  await accounts.field('Account').fill('new@example.com');
  await accounts.field('Scenario').selectOption('clean-receive');
  await accounts.field('What it does').selectOption('Receive');
  await accounts.button('Save').click();
  await expect(accounts.row('new@example.com')).toHaveAttribute('aria-selected', 'true');
  await dialog.sendReceive.click();
  await expect(dialog.task('new@example.com - Receiving')).toContainText('Receiving');
});

test('a command is tested from its form, and saved word by word', async ({ launch, folder }) => {
  const accounts = await openAccounts(await launch({ stores: { stores: [] } }));
  await accounts.add('Command-line tool');
  await accounts.field('Account').fill('Backup');
  await accounts.field('Command').fill(`node -e "console.log('50%'); process.exitCode = 3"`);
  await accounts.button('Test').click();
  await expect(accounts.test).toContainText('The test failed.');
  await expect(accounts.test).toContainText("Task 'Backup - Synchronizing' reported error");
  await accounts.field('Command').fill(`node -e "console.log('50%')"`);
  await accounts.button('Test').click();
  await expect(accounts.test).toContainText('The test was successful.');
  await accounts.button('Save').click();
  await expect(accounts.row('Backup')).toBeVisible();
  const { stores } = JSON.parse(await readFile(path.join(folder, 'test-stores.json'), 'utf8')) as {
    stores: { parts: { settings: object }[] }[];
  };
  expect(stores[0]?.parts[0]?.settings).toEqual({ command: ['node', '-e', "console.log('50%')"] });
});

test('wrong values are named at their fields, and the first of them gets the focus', async ({ launch }) => {
  const accounts = await openAccounts(await launch({ stores: { stores: [] } }));
  await accounts.add('Command-line tool');
  await expect(accounts.field('Account')).toBeFocused();
  expect(await accounts.problemOf('Account')).toBeNull();
  await accounts.field('Account').press('Tab');
  expect(await accounts.problemOf('Account')).toBe('Enter a name for the account.');
  expect(await accounts.problemOf('Command')).toBeNull();
  await accounts.field('Account').fill('Backup');
  expect(await accounts.problemOf('Account')).toBeNull();
  await accounts.button('Save').click();
  await expect(accounts.field('Command')).toBeFocused();
  expect(await accounts.problemOf('Command')).toBe('Enter a command.');
});

test('an account is edited, and a change is not lost by mistake', async ({ launch }) => {
  const accounts = await openAccounts(await launch({ stores: THREE }));
  await accounts.list.press('Enter');
  await expect(accounts.field('Account')).toHaveValue('a@example.com');
  await accounts.field('Account').fill('anna@example.com');
  await accounts.page.keyboard.press('Escape');
  await expect(accounts.dialog).toContainText('Close without saving your changes?');
  await accounts.button('Keep Editing').click();
  await accounts.button('Save').click();
  await expect(accounts.dialog).toBeHidden();
  await expect(accounts.row('anna@example.com')).toBeVisible();
  await expect(accounts.row('a@example.com')).toHaveCount(1);
});

test('accounts are moved, disabled, duplicated and removed by keyboard, and a removal is taken back', async ({
  launch,
}) => {
  const { app, page, dialog } = await launch({ stores: THREE });
  const accounts = await openAccounts({ app, page });
  await accounts.list.press('Alt+ArrowDown');
  await expect.poll(() => accounts.accounts()).toEqual(['b@example.com', 'a@example.com', 'c@example.com']);
  await accounts.list.press('End');
  await accounts.list.press(' ');
  await expect(accounts.row('c@example.com')).toContainText('Disabled');
  await accounts.list.press('Delete');
  await expect(accounts.row('c@example.com')).toHaveCount(0);
  await expect(accounts.row('a@example.com')).toHaveAttribute('aria-selected', 'true');
  await expect(accounts.list).toBeFocused();
  await accounts.list.press('Delete');
  await accounts.page.getByRole('button', { name: 'Undo' }).click();
  await expect(accounts.row('a@example.com')).toHaveAttribute('aria-selected', 'true');
  await accounts.page.getByRole('button', { name: 'Undo' }).click();
  await expect(accounts.row('c@example.com')).toContainText('Disabled');
  await expect(accounts.list).toBeFocused();
  await accounts.row('b@example.com').click();
  await accounts.tool('Duplicate').click();
  await expect
    .poll(() => accounts.accounts())
    .toEqual(['b@example.com', 'b@example.com (copy)', 'a@example.com', 'c@example.com']);
  await dialog.cancelAll.click();
  await expect(dialog.sendReceive).toBeVisible();
  await page.keyboard.press('F9');
  await expect(dialog.task('b@example.com (copy) - Receiving')).toBeVisible();
  await expect(dialog.task('c@example.com - Receiving')).toHaveCount(0);
});

test('a menu on a row has what the buttons have, by pointer and by keyboard', async ({ launch }) => {
  const accounts = await openAccounts(await launch({ stores: THREE }));
  await accounts.row('b@example.com').click({ button: 'right' });
  await expect(accounts.row('b@example.com')).toHaveAttribute('aria-selected', 'true');
  expect(await violations(accounts.page)).toEqual([]);
  await accounts.menuItem('Disable').click();
  await expect(accounts.row('b@example.com')).toContainText('Disabled');
  await accounts.list.press('Shift+F10');
  await accounts.menuItem('Enable').click();
  await expect(accounts.row('b@example.com')).not.toContainText('Disabled');
  await accounts.list.press('ContextMenu');
  await accounts.menuItem('Move Up').click();
  await expect.poll(() => accounts.accounts()).toEqual(['b@example.com', 'a@example.com', 'c@example.com']);
  await accounts.list.press('Shift+F10');
  await expect(accounts.menuItem('Move Up')).toHaveAttribute('aria-disabled', 'true');
  await accounts.page.keyboard.press('Escape');
  await expect(accounts.list).toBeFocused();
  await accounts.list.press('Shift+F10');
  await accounts.menuItem('Remove').click();
  await expect.poll(() => accounts.accounts()).toEqual(['a@example.com', 'c@example.com']);
  await accounts.list.press('Shift+F10');
  await accounts.menuItem('Edit').click();
  await expect(accounts.field('Account')).toHaveValue('a@example.com');
});

test('the buttons stay on one line in a small window and long words, and a menu has the others', async ({ launch }) => {
  const accounts = await openAccounts(await launch({ stores: THREE, preferences: { language: 'de' } }));
  await accounts.page.setViewportSize({ width: 420, height: 320 });
  const toolbar = accounts.page.getByRole('toolbar');
  await expect.poll(() => heightOf(toolbar)).toBeLessThan(40);
  await toolbar.getByRole('button', { name: 'Weitere Aktionen' }).click();
  await accounts.menuItem('Duplizieren').click();
  await expect(accounts.page.getByText('Kopie')).toBeVisible();
});

test('the error of a test is explained', async ({ launch }) => {
  const stores = { stores: [demoStore('a', 'server-time-out', 'authentication-failure')] };
  const accounts = await openAccounts(await launch({ stores }));
  await accounts.tool('Test…').click();
  await expect(accounts.test).toContainText('The test failed.');
  const explanations = accounts.test.getByRole('group').filter({ hasText: 'What does this mean?' });
  await expect(explanations).toHaveCount(2);
  await expect(explanations.filter({ hasText: 'The server did not accept the user name' })).toHaveCount(1);
  await expect(explanations.first().getByText('What to do')).toBeVisible();
  const second = explanations.last();
  await expect(second.getByText('Meaning')).toBeHidden();
  await second.getByText('What does this mean?').click();
  await expect(second.getByText('Meaning')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await accounts.page.emulateMedia({ colorScheme });
    expect(await violations(accounts.page)).toEqual([]);
  }
  await accounts.button('Edit Account…').click();
  await expect(accounts.field('Account')).toHaveValue('a@example.com');
});

test('a secret is kept until the app quits where the system has no safe place, and never in the file', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'other systems always have a safe place');
  const accounts = await openAccounts(await launch({ stores: { stores: [] }, args: ['--password-store=basic'] }));
  await accounts.add('Command-line tool');
  await accounts.field('Account').fill('Backup');
  await accounts.field('Command').fill(`node -e "process.exitCode = process.env.TOKEN.length === 11 ? 0 : 1"`);
  const secrets = accounts.dialog.getByRole('group', { name: 'Passwords and other secrets' });
  await secrets.getByRole('button', { name: 'Add', exact: true }).click();
  await accounts.page.keyboard.type('TOKEN');
  await accounts.page.keyboard.press('Tab');
  await accounts.page.keyboard.type('open sesame');
  await accounts.button('Test').click();
  await expect(accounts.test).toContainText('The test was successful.');
  await accounts.button('Save').click();
  await expect(accounts.dialog).toContainText('They can be kept until you quit, or not at all.');
  await accounts.button('Keep Until I Quit').click();
  await expect(accounts.row('Backup')).toBeVisible();
  expect(await readFile(path.join(folder, 'test-stores.json'), 'utf8')).not.toContain('sesame');
  await accounts.tool('Test…').click();
  await expect(accounts.test).toContainText('The test was successful.');
});

test('a test can be cancelled', async ({ launch }) => {
  const accounts = await openAccounts(await launch({ stores: { stores: [demoStore('a', 'hang')] } }));
  await accounts.tool('Test…').click();
  await accounts.button('Cancel Test').click();
  await expect(accounts.test).toContainText('The test was cancelled.');
});

test('a file of scenarios and of modules is chosen in the file dialog of the system', async ({ launch, folder }) => {
  const running = await launch({ stores: { stores: [] } });
  const accounts = await openAccounts(running);
  await accounts.add('Provider module');
  await chooseFile(running.app, path.join(folder, 'mine.mjs'));
  await accounts.button('Browse…').click();
  await expect(accounts.field('File')).toHaveValue(path.join(folder, 'mine.mjs'));
});

test('a program that wants to take part is let in, or sent away', async ({ launch, profile }) => {
  const { app, page, dialog } = await launch({ stores: { stores: [] } });
  const accounts = await openAccounts({ app, page });
  const photos = await OutsideProgram.register(profile, 'Photo Sync', 'photos@example.com');
  const asks = accounts.page.getByText('“Photo Sync” wants to take part in Send/Receive');
  await expect(asks).toContainText('photos@example.com');
  expect(await violations(accounts.page)).toEqual([]);
  await accounts.page.getByRole('button', { name: 'Allow' }).click();
  await expect(asks).toBeHidden();
  await expect(accounts.row('photos@example.com')).toContainText('Connected');
  await expect(accounts.tool('Edit…')).toHaveAttribute('aria-disabled', 'true');
  await dialog.sendReceive.click();
  await expect(dialog.task('photos@example.com - Synchronizing')).toBeVisible();
  photos.leave();
  await expect(accounts.row('photos@example.com')).toContainText('Not connected');
  await OutsideProgram.register(profile, 'Stranger', 'stranger@example.com');
  await accounts.page.getByRole('button', { name: 'Deny' }).click();
  await expect(accounts.page.getByText('“Stranger”')).toBeHidden();
  await expect(accounts.rows).toHaveCount(1);
});

test('a list that cannot be changed says so', async ({ launch, folder }) => {
  const missing = path.join(folder, 'missing.json');
  const accounts = await openAccounts(await launch({ args: [`--stores=${missing}`] }));
  await expect(accounts.page.getByText('These accounts cannot be changed here')).toContainText(missing);
  await expect(accounts.tool('Add')).toHaveAttribute('aria-disabled', 'true');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say about the accounts, ${colorScheme}`, async ({ launch }) => {
    const wrong = { ...demoStore('d', 'no-such-scenario'), disabled: false };
    const accounts = await openAccounts(await launch({ stores: { stores: [...THREE.stores, wrong] } }));
    await accounts.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(accounts.row('d@example.com')).toContainText("There is no scenario 'no-such-scenario'.");
    await accounts.list.press('Delete');
    await expect(accounts.page.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(await violations(accounts.page)).toEqual([]);
    await accounts.add('Command-line tool');
    for (const add of await accounts.dialog.getByRole('button', { name: 'Add', exact: true }).all()) await add.click();
    await accounts.button('Save').click();
    await expect(accounts.field('Account')).toBeFocused();
    expect(await violations(accounts.page)).toEqual([]);
  });
}

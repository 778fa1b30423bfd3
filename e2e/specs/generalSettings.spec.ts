import { existsSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { closePage } from '../fixtures/windowState.ts';
import { GeneralPage } from '../pages/generalPage.ts';

const NO_STORES = { stores: { stores: [] } };

async function jsonIn(folder: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(path.join(folder, file), 'utf8'));
}

test('every choice is kept in the profile', async ({ launch, profile }) => {
  const { app, page } = await launch({ ...NO_STORES, env: { XDG_CONFIG_HOME: profile } });
  const general = await GeneralPage.open(app, page);
  await general.choice("Don't show the progress window").check();
  await general.choice('Close the progress window').check();
  await general.choice('Group tasks by account').check();
  await general.choice('Keep running in the tray').uncheck();
  await general.choice('Notify me when something fails').uncheck();
  await general.choice('Notify me when everything went well').check();
  await general.choice('Allow other programs').uncheck();
  await general.choice('Trace provider calls').check();
  await expect(page.getByRole('tab', { name: 'Trace' })).toBeVisible();
  await general.page.getByRole('combobox', { name: 'Log level' }).selectOption('Errors');
  await general.number('days').fill('30');
  await general.number('MB').fill('50');
  await general.number('MB').press('Enter');
  await general.page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await general.page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
  await expect(general.page.getByRole('heading', { name: 'Verlauf' })).toBeVisible();
  await expect
    .poll(() => jsonIn(profile, 'preferences.json'))
    .toMatchObject({
      language: 'de',
      theme: 'dark',
      showDuringRun: false,
      closeAfterCleanRun: true,
      groupByAccount: true,
      closeToTray: false,
      notifyErrors: false,
      notifyClean: true,
      externalPrograms: false,
      traceShown: true,
      logLevel: 'error',
      historyDays: 30,
      historyMegabytes: 50,
    });
});

test('a number holds though the window is closed, or shows another page, before its field is left', async ({
  launch,
  profile,
}) => {
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  await general.number('MB').fill('50');
  await invoke(page, 'openSettings', 'groups');
  await expect.poll(() => jsonIn(profile, 'preferences.json')).toMatchObject({ historyMegabytes: 50 });
  await invoke(page, 'openSettings', 'general');
  await general.number('MB').fill('0');
  await general.number('days').fill('30');
  await closePage(app, general.page);
  await expect.poll(() => jsonIn(profile, 'preferences.json')).toMatchObject({ historyDays: 30, historyMegabytes: 50 });
});

test('fields beside each other stand on one line, also under a label of two', async ({ launch }) => {
  const { app, page } = await launch({ ...NO_STORES, preferences: { language: 'fr' } });
  const { page: settings } = await GeneralPage.open(app, page);
  const fields = settings.getByRole('spinbutton');
  await expect(fields).toHaveCount(2);
  const bottoms = async (): Promise<number[]> =>
    fields.evaluateAll((each) => each.map((field) => Math.round(field.getBoundingClientRect().bottom)));
  await expect.poll(async () => new Set(await bottoms()).size).toBe(1);
});

test('a number outside its limits is said to be wrong, and does not hold', async ({ launch, profile }) => {
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  const days = general.number('days');
  await days.fill('0');
  await expect(general.page.getByRole('alert').filter({ hasText: 'Enter a number from 1 to 3,650.' })).toBeVisible();
  await expect(days).toHaveAttribute('aria-invalid', 'true');
  await days.blur();
  await expect(days).toHaveValue('90');
  expect(await jsonIn(profile, 'preferences.json')).not.toHaveProperty('historyDays', 0);
});

test('programs from outside can connect as long as that is wanted', async ({ launch, profile }) => {
  test.skip(process.platform === 'win32', 'a pipe is no file');
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  const socket = path.join(profile, 'socket');
  await expect(general.page.getByText(`They connect to ${socket}.`)).toBeVisible();
  await expect.poll(() => existsSync(socket)).toBe(true);
  await general.choice('Allow other programs').uncheck();
  await expect.poll(() => existsSync(socket)).toBe(false);
  await general.choice('Allow other programs').check();
  await expect.poll(() => existsSync(socket)).toBe(true);
});

test('why programs from outside cannot connect is said', async ({ launch, folder }) => {
  const inTheWay = path.join(folder, 'file');
  await writeFile(inTheWay, '');
  const { app, page } = await launch({ ...NO_STORES, env: { SEND_RECEIVE_RUNTIME_DIR: path.join(inTheWay, 'x') } });
  const general = await GeneralPage.open(app, page);
  await expect(general.page.getByText('They cannot connect at the moment')).toBeVisible();
});

test('the log folder is shown, or why it cannot be', async ({ launch }) => {
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  await app.evaluate(({ shell }) => {
    shell.openPath = (shown) => Promise.resolve(`there is nothing that opens ${shown}`);
  });
  await general.page.getByRole('button', { name: 'Open Log Folder' }).click();
  const logs = await app.evaluate(({ app: main }) => main.getPath('logs'));
  await expect(general.note(`there is nothing that opens ${logs}`)).toBeVisible();
  await expect(general.page.getByRole('region', { name: 'About' })).toContainText(logs);
  await expect(general.page.getByRole('region', { name: 'About' })).toContainText(/Send\/Receive\d+\.\d+\.\d+/);
});

test('starting at login is set up for the desktop, and follows what the desktop does with it', async ({
  launch,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'elsewhere the system keeps it to itself');
  const env = { XDG_CONFIG_HOME: folder };
  const file = path.join(folder, 'autostart', 'send-receive.desktop');
  const first = await launch({ ...NO_STORES, env });
  const before = await GeneralPage.open(first.app, first.page);
  await before.choice('Start when I log in').check();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(await readFile(file, 'utf8')).toMatch(/^Exec=".+"/m);
  await before.choice('Start when I log in').uncheck();
  await expect.poll(() => existsSync(file)).toBe(false);
  await before.choice('Start when I log in').check();
  await expect.poll(() => existsSync(file)).toBe(true);
  await first.app.close();

  await appendFile(file, 'Hidden=true\n');
  const second = await launch({ ...NO_STORES, env });
  const after = await GeneralPage.open(second.app, second.page);
  await expect(after.choice('Start when I log in')).not.toBeChecked();
});

test('where starting at login cannot be set up, the choice does not stay', async ({ launch, folder }) => {
  test.skip(process.platform !== 'linux', 'elsewhere the system keeps it to itself');
  await writeFile(path.join(folder, 'autostart'), '');
  const { app, page } = await launch({ ...NO_STORES, env: { XDG_CONFIG_HOME: folder } });
  const general = await GeneralPage.open(app, page);
  await general.choice('Start when I log in').click();
  await expect(general.choice('Start when I log in')).not.toBeChecked();
});

test('without the tray, closing the window ends the app, though the settings are open', async ({ launch }) => {
  const { app, page } = await launch({
    stores: { stores: [demoStore('a', 'long.json')] },
    files: { 'long.json': LONG_SCENARIO },
  });
  const general = await GeneralPage.open(app, page);
  await closeDialog();
  await expect.poll(isDialogVisible).toBe(false);
  await general.choice('Keep running in the tray').uncheck();
  await expect(general.choice('Keep running in the tray')).not.toBeChecked();
  const running = app.process();
  const ended = app.waitForEvent('close');
  await closeDialog().catch(() => {});
  await ended;
  expect(running.exitCode).toBe(0);

  async function closeDialog(): Promise<void> {
    const window = await app.browserWindow(page);
    await window.evaluate((dialog: Electron.BrowserWindow) => dialog.close());
  }

  async function isDialogVisible(): Promise<boolean> {
    const window = await app.browserWindow(page);
    return window.evaluate((dialog: Electron.BrowserWindow) => dialog.isVisible());
  }
});

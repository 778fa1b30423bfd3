import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newGroup } from '#shared/settings/groups.ts';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { GeneralPage } from '../pages/generalPage.ts';

const NO_STORES = { stores: { stores: [] } };
const backup = {
  id: 'backup',
  account: 'Backup',
  kind: 'command',
  settings: { secrets: { PASSWORD: { $secret: 'ref-1' } } },
  parts: [{ does: 'send' as const, settings: { command: ['restic', 'backup'] } }],
};
const anna = demoStore('anna', 'clean-receive');
const member = { store: 'anna', isIncluded: true, sends: true, receives: true, headersOnly: true };
const work = { ...newGroup('work', 'Work'), newStores: 'leaveOut' as const, members: [member] };

const EXPORTED = {
  format: 'send-receive-settings',
  version: 1,
  app: '9.0.0',
  exportedAt: '2026-01-02T03:04:05.000Z',
};
const everything = {
  ...EXPORTED,
  sections: {
    preferences: { theme: 'dark', showDuringRun: false, historyDays: 30, mood: 'good' },
    stores: { version: 2, stores: [{ ...backup, settings: { secrets: { PASSWORD: { $secret: null } } } }] },
    groups: { version: 1, groups: [work] },
    weather: {},
  },
};

test('accounts, groups and preferences go to another profile, without secrets', async ({ launch, profile, folder }) => {
  const file = path.join(folder, 'settings.json');
  const first = await launch({ stores: { stores: [anna, backup] }, preferences: { historyDays: 30 } });
  const { groups } = await invoke(first.page, 'schedule', null);
  await invoke(first.page, 'saveGroups', [...groups, work]);
  const before = await GeneralPage.open(first.app, first.page);
  await before.exportTo(file);
  await expect(before.note(`Exported to ${file}`)).toBeVisible();
  expect(await readFile(file, 'utf8')).not.toContain('ref-1');
  await first.app.close();

  await Promise.all(['preferences.json', 'groups.json'].map((name) => rm(path.join(profile, name), { force: true })));
  const second = await launch(NO_STORES);
  const after = await GeneralPage.open(second.app, second.page);
  await after.chooseImport(file);
  await expect(after.import.getByRole('checkbox', { name: 'Accounts: 2 changes' })).toBeChecked();
  await expect(after.import.getByRole('checkbox', { name: 'Groups: 1 change' })).toBeChecked();
  await expect(after.import.getByText('A secret has to be entered again: PASSWORD')).toBeVisible();
  expect((await invoke(second.page, 'stores', null)).stores).toEqual([]);
  await after.import.getByRole('button', { name: 'Import' }).click();
  await expect(after.note(`Imported from ${file}`)).toBeVisible();
  await expect(after.import).toBeHidden();
  await expect(after.number('days')).toHaveValue('30');

  const { stores } = await invoke(second.page, 'stores', null);
  expect(stores.map(({ store }) => store)).toMatchObject([
    { id: 'anna', account: 'anna@example.com', kind: 'demo' },
    { id: 'backup', settings: { secrets: { PASSWORD: { $secret: null } } }, parts: backup.parts },
  ]);
  expect((await invoke(second.page, 'schedule', null)).groups).toEqual([...groups, work]);
  await after.chooseImport(file);
  await expect(after.import).toContainText('This file contains nothing new.');
  await expect(after.import.getByRole('button', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true');
});

test('only what is chosen is taken, and what this version does not know is named', async ({ launch, folder }) => {
  const { app, page } = await launch({ ...NO_STORES, files: { 'settings.json': everything } });
  const general = await GeneralPage.open(app, page);
  await general.chooseImport(path.join(folder, 'settings.json'));
  await expect(general.import).toContainText('Show the progress window during Send/Receive: on → off');
  await expect(general.import).toContainText('skipped: mood');
  await expect(general.import).toContainText('skipped: weather');
  await expect(general.import).toContainText('Import accounts only from people you trust.');
  await general.import.getByText('Backup: new').click();
  await expect(general.import).toContainText('restic');
  await general.import.getByRole('checkbox', { name: 'Accounts' }).uncheck();
  await general.import.getByRole('checkbox', { name: 'General' }).uncheck();
  await general.import.getByRole('button', { name: 'Import' }).click();
  await expect(general.note('Imported from')).toBeVisible();
  expect((await invoke(page, 'stores', null)).stores).toEqual([]);
  expect((await invoke(page, 'schedule', null)).groups.map(({ name }) => name)).toEqual(['All Accounts', 'Work']);
  await expect(general.number('days')).toHaveValue('90');
});

test('accounts that cannot be changed are not offered, and why is said', async ({ launch, folder }) => {
  const { app, page } = await launch({
    files: { 'settings.json': everything, 'later.json': { version: 99, stores: [] } },
    args: [`--stores=${path.join(folder, 'later.json')}`],
  });
  const general = await GeneralPage.open(app, page);
  await general.chooseImport(path.join(folder, 'settings.json'));
  await expect(general.import).toContainText('The accounts file could not be read');
  await expect(general.import.getByRole('checkbox', { name: 'Accounts' })).toBeHidden();
  await general.import.getByRole('button', { name: 'Import' }).click();
  await expect(general.note('Imported from')).toBeVisible();
});

test('a damaged file is not used, and the message names the place', async ({ launch, folder }) => {
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  const file = path.join(folder, 'settings.json');
  const damaged = { ...EXPORTED, sections: { stores: { version: 2, stores: [{ ...backup, parts: [] }] } } };
  await writeFile(file, JSON.stringify(damaged));
  await general.chooseImport(file);
  await expect(
    general.note('Accounts › Tasks: At least one task is required. (In the file: sections.stores.stores[0].parts)'),
  ).toBeVisible();
  await writeFile(file, JSON.stringify({ ...EXPORTED, sections: { groups: { version: 1, groups: [{ id: 'a' }] } } }));
  await general.chooseImport(file);
  await expect(
    general.note('Groups › Name: This value is missing. (In the file: sections.groups.groups[0].name)'),
  ).toBeVisible();
  await writeFile(file, 'hello');
  await general.chooseImport(file);
  await expect(general.note('it is not JSON')).toBeVisible();
  await expect(general.import).toBeHidden();
});

test('a file dialog belongs to the window that asks', async ({ launch }) => {
  const { app, page } = await launch(NO_STORES);
  const general = await GeneralPage.open(app, page);
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = (window: Electron.BrowserWindow) => {
      Object.assign(globalThis, { asking: window.webContents.getURL() });
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((each) => each.webContents.getURL().includes('settings.html'))
      ?.focus();
  });
  await expect.poll(() => general.page.evaluate(() => document.hasFocus())).toBe(true);
  await general.page.getByRole('button', { name: 'Export…' }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as { asking?: string }).asking))
    .toContain('settings.html#general');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everybody can use the settings and an import, ${colorScheme}`, async ({ launch, folder }) => {
    const { app, page } = await launch({ ...NO_STORES, files: { 'settings.json': everything } });
    const general = await GeneralPage.open(app, page);
    await general.page.emulateMedia({ colorScheme });
    expect(await violations(general.page)).toEqual([]);
    await general.chooseImport(path.join(folder, 'nothing.json'));
    await expect(general.note('could not be read')).toBeVisible();
    expect(await violations(general.page)).toEqual([]);
    await general.chooseImport(path.join(folder, 'settings.json'));
    await expect(general.import).toBeVisible();
    expect(await violations(general.page)).toEqual([]);
  });
}

test('at its smallest everything can be reached, in a language of long words', async ({ launch, folder }) => {
  const { app, page } = await launch({
    ...NO_STORES,
    files: { 'settings.json': everything },
    preferences: { language: 'de' },
  });
  const settings = (await GeneralPage.open(app, page)).page;
  await settings.setViewportSize({ width: 420, height: 320 });
  const isTooWide = (): Promise<boolean> =>
    settings.evaluate(() => {
      const panel = document.querySelector('[role="tabpanel"]');
      return panel !== null && panel.scrollWidth > panel.clientWidth;
    });
  const button = settings.getByRole('button', { name: 'Importieren…' });
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeInViewport({ ratio: 1 });
  expect(await isTooWide()).toBe(false);
  await app.evaluate(
    ({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    },
    path.join(folder, 'settings.json'),
  );
  await button.click();
  const apply = settings.getByRole('dialog').getByRole('button', { name: 'Importieren' });
  await expect(apply).toBeInViewport({ ratio: 1 });
  await settings.keyboard.press('Escape');
  await expect(settings.getByRole('dialog')).toBeHidden();
});

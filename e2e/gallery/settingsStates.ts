import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { invoke } from '../fixtures/bridge.ts';
import { writeGroups } from '../fixtures/groupsFile.ts';
import type { TestStores } from '../fixtures/storesFile.ts';
import { AccountsPage } from '../pages/accountsPage.ts';
import { GeneralPage } from '../pages/generalPage.ts';
import { GroupsPage } from '../pages/groupsPage.ts';
import { SettingsWindowPage } from '../pages/settingsWindow.ts';
import { account, clean } from './accounts.ts';
import { SIZES } from './folder.ts';
import type { EarlierStarts, GalleryState } from './galleryState.ts';

const backup = {
  id: 'backup',
  account: 'Backup of the documents',
  kind: 'command',
  parts: [{ does: 'send' as const, settings: { command: ['restic', 'backup', '/home/anna/Documents'] } }],
};

const ofSeveralKinds: TestStores = {
  stores: [
    account('anna@example.com', 'sent.json', 'received.json'),
    account('ben@example.net', 'authentication-failure', 'received.json'),
    { ...backup, disabled: true },
    {
      id: 'photos',
      account: 'photos@example.org',
      kind: 'external',
      settings: { program: 'Photo Sync' },
      parts: [{ does: 'both' }],
    },
    account('carla@example.org', 'sent.json', 'no-such-scenario'),
  ],
};

const openAccounts: (...around: Parameters<GalleryState['reach']>) => Promise<AccountsPage> = async (
  { page },
  { app },
) => {
  const settings = await SettingsWindowPage.of(app, () => invoke(page, 'openSettings', 'accounts'));
  const accounts = new AccountsPage(settings.page);
  await expect(accounts.page.getByRole('tabpanel')).not.toBeEmpty();
  return accounts;
};

async function makeGroups({ profile }: EarlierStarts): Promise<void> {
  await writeGroups(
    profile,
    { id: 'all-accounts', name: 'All Accounts' },
    {
      id: 'work',
      name: 'Work',
      newStores: 'leaveOut',
      members: [{ store: 'anna@example.com', headersOnly: true }, { store: 'ben@example.net' }],
      online: { isScheduled: true, everyMinutes: 10 },
      onExit: true,
    },
    { id: 'archive', name: 'Archive and everything else that can wait', online: { inSendReceiveAll: false } },
  );
}

const openGroups: (...around: Parameters<GalleryState['reach']>) => Promise<GroupsPage> = async ({ page }, { app }) => {
  const groups = await GroupsPage.open(app, page);
  await groups.group('Work').click();
  await expect(groups.page.getByText('2 of 3 accounts')).toBeVisible();
  // What the pointer stands on looks otherwise.
  await groups.page.mouse.move(0, 0);
  return groups;
};

/** What another computer has exported. */
const exported = {
  format: 'send-receive-settings',
  version: 1,
  app: '0.1.0',
  exportedAt: '2026-03-02T08:15:00.000Z',
  sections: {
    preferences: { theme: 'dark', historyDays: 30 },
    stores: {
      version: 2,
      stores: [{ ...backup, settings: { secrets: { RESTIC_PASSWORD: { $secret: null } } } }],
    },
    groups: { version: 1, groups: [{ id: 'work', name: 'Work' }] },
  },
};

export const SETTINGS_STATES: readonly GalleryState[] = [
  {
    name: 'settings-accounts',
    caption: 'Settings: the accounts',
    stores: ofSeveralKinds,
    reach: async (dialog, around) => {
      const { page } = await openAccounts(dialog, around);
      await expect(page.getByText('no-such-scenario')).toBeVisible();
      return page;
    },
  },
  {
    name: 'settings-account-menu',
    caption: 'Settings: what can be done with an account',
    stores: ofSeveralKinds,
    reach: async (dialog, around) => {
      const accounts = await openAccounts(dialog, around);
      // Where it stays in sight when the window is made small.
      await accounts.row('ben@example.net').click({ button: 'right', position: { x: 160, y: 20 } });
      await expect(accounts.page.getByRole('menu')).toBeVisible();
      return accounts.page;
    },
  },
  {
    name: 'settings-no-accounts',
    caption: 'Settings: no account yet',
    stores: { stores: [] },
    reach: async (dialog, around) => (await openAccounts(dialog, around)).page,
  },
  {
    name: 'settings-account-form',
    caption: 'Settings: an account with something missing',
    stores: clean,
    reach: async (dialog, around) => {
      const accounts = await openAccounts(dialog, around);
      // What is wrong is brought into sight as it is said, not with every size.
      await accounts.page.setViewportSize(SIZES.small);
      await accounts.add('Command-line tool');
      await accounts.field('Account').fill('Backup of the documents');
      await accounts.button('Save').click();
      await expect(accounts.field('Command')).toBeFocused();
      return accounts.page;
    },
  },
  {
    name: 'settings-account-test',
    caption: 'Settings: the test of an account has failed',
    stores: ofSeveralKinds,
    reach: async (dialog, around) => {
      const accounts = await openAccounts(dialog, around);
      await accounts.row('ben@example.net').click();
      await accounts.tool('Test…').click();
      await expect(accounts.test).toContainText('The test failed.');
      return accounts.page;
    },
  },
  {
    name: 'settings-groups',
    caption: 'Settings: the groups and their schedule',
    stores: clean,
    prepare: makeGroups,
    reach: async (dialog, around) => (await openGroups(dialog, around)).page,
  },
  {
    name: 'settings-group-accounts',
    caption: 'Settings: what a group does with each account',
    stores: clean,
    prepare: makeGroups,
    reach: async (dialog, around) => {
      const groups = await openGroups(dialog, around);
      await groups.button('Edit…').click();
      await expect(groups.dialog).toBeVisible();
      return groups.page;
    },
  },
  {
    name: 'settings-group-name',
    caption: 'Settings: a name that another group has',
    stores: clean,
    prepare: makeGroups,
    reach: async (dialog, around) => {
      const groups = await openGroups(dialog, around);
      await groups.button('Rename…').click();
      await groups.answer('all accounts');
      await expect(groups.dialog.getByRole('alert')).not.toBeEmpty();
      return groups.page;
    },
  },
  {
    name: 'settings-general',
    caption: 'Settings: the app itself',
    stores: clean,
    reach: async ({ page }, { app }) => {
      const general = await GeneralPage.open(app, page);
      await expect(general.number('days')).toBeVisible();
      return general.page;
    },
  },
  {
    name: 'settings-import',
    caption: 'Settings: what an import would change',
    stores: clean,
    reach: async ({ page }, { app, folder }) => {
      const general = await GeneralPage.open(app, page);
      const file = path.join(folder, 'settings.json');
      await writeFile(file, JSON.stringify(exported));
      await general.chooseImport(file);
      await expect(general.import).toBeVisible();
      return general.page;
    },
  },
];

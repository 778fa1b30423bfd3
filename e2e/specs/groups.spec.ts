import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { writeGroups } from '../fixtures/groupsFile.ts';
import { OutsideProgram } from '../fixtures/outsideProgram.ts';
import { CLEAN_SCENARIO } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { heightOf } from '../fixtures/heightOf.ts';
import { closePage, closeWindow, windowState } from '../fixtures/windowState.ts';
import { GroupsPage } from '../pages/groupsPage.ts';
import { SettingsWindowPage } from '../pages/settingsWindow.ts';

const stores = { stores: [demoStore('anna', 'clean.json'), demoStore('ben', 'clean.json')] };
const files = {
  'long.json': LONG_SCENARIO,
  'clean.json': CLEAN_SCENARIO,
};

test('groups are made, copied, renamed, removed and brought back', async ({ launch }) => {
  const { app, page } = await launch({ stores, files });
  const groups = await GroupsPage.open(app, page);
  await expect(groups.group('All Accounts')).toHaveAttribute('aria-selected', 'true');
  await expect(groups.button('Remove')).toHaveAttribute('aria-disabled', 'true');

  await groups.page.keyboard.press('Control+n');
  await groups.answer(' all accounts');
  await expect(groups.dialog.getByRole('alert')).toHaveText('Another group already has this name.');
  await groups.answer('Work');
  await expect(groups.dialog).toBeHidden();
  await expect(groups.group('Work')).toHaveAttribute('aria-selected', 'true');

  await groups.button('Copy…').click();
  await expect(groups.dialog.getByRole('textbox')).toHaveValue('Copy of Work');
  await groups.page.keyboard.press('Enter');
  await expect.poll(() => groups.names()).toEqual(['All Accounts', 'Work', 'Copy of Work']);

  await groups.list.focus();
  await groups.page.keyboard.press('ArrowUp');
  await groups.page.keyboard.press('F2');
  await groups.answer('Office');
  await expect.poll(() => groups.names()).toEqual(['All Accounts', 'Office', 'Copy of Work']);
  await expect(groups.list).toBeFocused();

  await groups.page.keyboard.press('Delete');
  await expect.poll(() => groups.names()).toEqual(['All Accounts', 'Copy of Work']);
  await groups.button('Undo').click();
  await expect.poll(() => groups.names()).toEqual(['All Accounts', 'Office', 'Copy of Work']);
  await expect(groups.group('Office')).toHaveAttribute('aria-selected', 'true');

  await groups.list.focus();
  await groups.page.keyboard.press('Home');
  for (const left of [2, 1, 1]) {
    await groups.page.keyboard.press('Delete');
    await expect(groups.list.getByRole('option')).toHaveCount(left);
  }
  await expect(groups.page.getByRole('status').getByText('The last group cannot be removed.')).toBeVisible();
});

test('a menu on a group has what the buttons have, by pointer and by keyboard', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  const groups = await GroupsPage.open(app, page);
  await groups.group('All Accounts').click({ button: 'right' });
  await expect(groups.menuItem('Remove')).toHaveAttribute('aria-disabled', 'true');
  expect(await violations(groups.page)).toEqual([]);
  await groups.menuItem('Copy').click();
  await groups.answer('Work');
  await expect(groups.group('Work')).toHaveAttribute('aria-selected', 'true');
  await groups.group('All Accounts').click({ button: 'right' });
  await expect(groups.group('All Accounts')).toHaveAttribute('aria-selected', 'true');
  await groups.page.keyboard.press('Escape');
  await expect(groups.list).toBeFocused();
  await groups.list.press('Shift+F10');
  await groups.menuItem('Rename').click();
  await groups.answer('Home');
  await expect(groups.list).toBeFocused();
  await groups.list.press('ContextMenu');
  await groups.menuItem('Remove').click();
  await expect.poll(() => groups.names()).toEqual(['Work']);
});

test('the buttons of the page stay on one line, in long words and at every size', async ({ launch }) => {
  const { app, page } = await launch({ stores, files, preferences: { language: 'de' } });
  const { page: settings } = await SettingsWindowPage.of(app, () => invoke(page, 'openSettings', 'groups'));
  for (const width of [420, 720, 1_200]) {
    await settings.setViewportSize({ width, height: 540 });
    await expect.poll(() => heightOf(settings.getByRole('toolbar'))).toBeLessThan(40);
  }
});

test('minutes that are typed hold though the window is closed before the field is left', async ({
  launch,
  profile,
}) => {
  const { app, page } = await launch({ stores, files });
  const groups = await GroupsPage.open(app, page);
  await groups.scheduled(groups.online).check();
  await groups.minutes(groups.online).fill('7');
  await expect(groups.minutes(groups.online)).toBeFocused();
  await closePage(app, groups.page);
  await expect
    .poll(async () => JSON.parse(await readFile(path.join(profile, 'groups.json'), 'utf8')) as unknown)
    .toMatchObject({ groups: [{ online: { isScheduled: true, everyMinutes: 7 } }] });
});

test('a group runs the accounts that it includes, and F9 the groups that are included in it', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  const groups = await GroupsPage.open(app, page);
  await groups.button('Edit…').click();
  await groups.dialog.getByRole('checkbox', { name: 'ben@example.com', exact: true }).uncheck();
  await expect(groups.dialog.getByRole('checkbox', { name: 'ben@example.com: Receive' })).toBeDisabled();
  await groups.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(groups.page.getByText('1 of 2 accounts')).toBeVisible();
  await groups.button('Send/Receive Now').click();
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await expect(dialog.task('anna@example.com')).toContainText('Completed');

  await groups.page.keyboard.press('Control+n');
  await groups.answer('Both');
  await groups.inAll(groups.online).uncheck();
  await groups.button('Send/Receive Now').click();
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  await page.keyboard.press('F9');
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
});

test('a program that was let in belongs to groups as accounts do', async ({ launch, profile }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  await OutsideProgram.register(profile, 'Photo Sync', 'photos');
  await expect.poll(async () => (await invoke(page, 'stores', null)).requests).toHaveLength(1);
  const [request] = (await invoke(page, 'stores', null)).requests;
  expect(await invoke(page, 'answerRequest', { id: request?.id ?? '', isAllowed: true })).toBe(true);

  const groups = await GroupsPage.open(app, page);
  await groups.button('Edit…').click();
  const isMember = groups.dialog.getByRole('checkbox', { name: 'photos', exact: true });
  await isMember.uncheck();
  await page.keyboard.press('F9');
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  await isMember.check();
  await groups.dialog.getByRole('checkbox', { name: 'anna@example.com', exact: true }).uncheck();
  await page.keyboard.press('F9');
  await expect(dialog.task('photos - Synchronizing')).toBeVisible();
  await expect(dialog.summary).toHaveText(/^1 of 2 Tasks/);
});

test('what a group does with new accounts changes nothing for those that there are', async ({ launch, profile }) => {
  const { app, page } = await launch({ stores, files });
  const groups = await GroupsPage.open(app, page);
  await groups.list.focus();
  await groups.page.keyboard.press('Enter');
  await groups.dialog.getByRole('combobox', { name: 'New accounts' }).selectOption('Do not include');
  await groups.dialog.getByRole('checkbox', { name: 'anna@example.com: Headers only' }).check();
  await groups.dialog.getByRole('spinbutton', { name: 'Accounts run at once' }).fill('2');
  await groups.dialog.getByRole('spinbutton', { name: /^Stalled after/ }).fill('20');
  await expect
    .poll(async () => JSON.parse(await readFile(path.join(profile, 'groups.json'), 'utf8')) as unknown)
    .toMatchObject({
      groups: [
        {
          newStores: 'leaveOut',
          parallel: 2,
          stallAfterSeconds: 20,
          cancelGraceSeconds: null,
          members: [
            { store: 'anna', isIncluded: true, headersOnly: true },
            { store: 'ben', isIncluded: true, headersOnly: false },
          ],
        },
      ],
    });
});

test('a schedule takes only minutes that make sense, says when it runs, and is kept', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  const groups = await GroupsPage.open(app, page);
  await expect(groups.page.getByText('No group is scheduled.')).toBeVisible();
  const minutes = groups.minutes(groups.online);
  await expect(minutes).toBeDisabled();
  await groups.scheduled(groups.online).check();
  await minutes.fill('12');
  await expect(groups.page.getByText(/^Next: All Accounts, in 12 minutes \(\d+:\d\d/)).toBeVisible();
  await expect(dialog.summary).toContainText(/Next: \d+:\d\d/);
  for (const wrong of ['0', '1441', '2.5', '']) {
    await minutes.fill(wrong);
    await expect(minutes).toHaveAttribute('aria-invalid', 'true');
    await expect(groups.online.getByRole('alert')).toContainText('from 1 to 1,440. Until then, 12 is used.');
  }
  await groups.page.getByRole('combobox', { name: 'Scheduled Send/Receive' }).selectOption('Off');
  await expect(groups.page.getByText('Scheduled Send/Receive is disabled')).toBeVisible();
  await expect(dialog.summary).not.toContainText('Next:');
  await app.close();

  const again = await launch({ stores, files });
  const kept = await GroupsPage.open(again.app, again.page);
  await expect(kept.scheduled(kept.online)).toBeChecked();
  await expect(kept.minutes(kept.online)).toHaveValue('12');
  await kept.page.getByRole('combobox', { name: 'Scheduled Send/Receive' }).selectOption('On');
  await expect(kept.page.getByText(/^Next: All Accounts, in \d+ minutes/)).toBeVisible();
});

test('the dialog says at F9 that it works offline, and ends that', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toHaveText(/^2 of 2 Tasks/);
  const groups = await GroupsPage.open(app, page);
  const workOffline = groups.page.getByRole('checkbox', { name: 'Work Offline' });
  await workOffline.check();
  const height = (await dialog.summary.boundingBox())?.height;
  await page.keyboard.press('F9');
  await expect(dialog.summary).toContainText('Working offline: nothing was run');
  await expect(page.getByRole('status').filter({ hasText: 'Working offline: nothing was run' })).toHaveCount(1);
  expect((await dialog.summary.boundingBox())?.height).toBe(height);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
  await dialog.summary.getByRole('button', { name: 'Work Online' }).click();
  await expect(dialog.summary).not.toContainText('Working offline');
  await expect(workOffline).not.toBeChecked();

  await workOffline.check();
  await page.keyboard.press('F9');
  await expect(dialog.summary).toContainText('Working offline: nothing was run');
  await groups.inAll(groups.offline).check();
  await page.keyboard.press('F9');
  await expect(dialog.summary).toContainText('All done');
});

test('a window that works offline says so before anything has run, and ends that', async ({ launch, profile }) => {
  const groups = [{ id: 'all-accounts', name: 'All Accounts' }];
  await writeFile(path.join(profile, 'groups.json'), JSON.stringify({ version: 1, groups, workOffline: true }));
  const { page } = await launch({ stores, files });
  const main = page.getByRole('main');
  await expect(main.getByText('You are working offline')).toBeVisible();
  await main.getByRole('button', { name: 'Work Online' }).click();
  await expect(main.getByText('Ready to send and receive')).toBeVisible();
});

test('the dialog says that the app exits after its run, and can be told not to wait', async ({ launch, profile }) => {
  await writeGroups(profile, { onExit: true });
  const { app, page, dialog } = await launch({ stores: { stores: [demoStore('anna', 'long.json')] }, files });
  await expect(dialog.task('anna@example.com')).toContainText('Item');
  await closeWindow(app);
  await app.evaluate(({ app: electron }) => electron.quit());
  await expect.poll(() => windowState(app)).toMatchObject({ visible: true });
  await expect(dialog.summary).toContainText('Exits after this Send/Receive');
  await expect(page.getByRole('status').filter({ hasText: 'Exits after this Send/Receive' })).toHaveCount(1);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  const ended = app.waitForEvent('close');
  await dialog.summary.getByRole('button', { name: 'Exit Now' }).click();
  await ended;
});

test('the page can be used by everybody, in light and dark, with and without a dialog', async ({ launch }) => {
  const { app, page } = await launch({ stores, files });
  const groups = await GroupsPage.open(app, page);
  await groups.scheduled(groups.online).check();
  await groups.minutes(groups.online).fill('0');
  for (const colorScheme of ['light', 'dark'] as const) {
    await groups.page.emulateMedia({ colorScheme });
    expect(await violations(groups.page)).toEqual([]);
    await groups.button('Edit…').click();
    expect(await violations(groups.page)).toEqual([]);
    await groups.page.keyboard.press('Escape');
    await groups.button('Rename…').click();
    await groups.dialog.getByRole('textbox').fill('');
    expect(await violations(groups.page)).toEqual([]);
    await groups.page.keyboard.press('Escape');
  }
});

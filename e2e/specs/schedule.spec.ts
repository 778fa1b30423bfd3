import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { writeGroups } from '../fixtures/groupsFile.ts';
import { Desktop } from '../fixtures/presence.ts';
import { CLEAN_SCENARIO } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { closeWindow, windowState } from '../fixtures/windowState.ts';

const stores = { stores: [demoStore('a', 'clean.json')] };
const long = { stores: [demoStore('a', 'long.json'), demoStore('b', 'long.json')] };
const files = {
  'long.json': LONG_SCENARIO,
  'clean.json': CLEAN_SCENARIO,
};

const OFFLINE = 'Send/Receive Progress - Working offline';
const HALF_AN_HOUR = { isScheduled: true, everyMinutes: 30 };

test('Work Offline is said by the tray, stops F9 and not a group that is named, and is remembered', async ({
  launch,
}) => {
  const { app, page, dialog } = await launch({ stores, files });
  const desktop = await Desktop.of(app);
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await desktop.catchUp(page);
  await expect.poll(() => desktop.menu()).toContainEqual({ label: 'Work Offline', enabled: true, checked: false });
  await desktop.choose('Work Offline');
  await expect.poll(() => desktop.tooltip()).toBe(OFFLINE);

  expect(await invoke(page, 'sendReceive', null)).toBe('workingOffline');
  await expect.poll(() => desktop.notifications()).toMatchObject([{ title: 'Working offline' }]);
  expect(await invoke(page, 'sendReceiveGroup', 'no such')).toBe('unknownGroup');
  expect(await invoke(page, 'sendReceiveGroup', 'all-accounts')).toBe('begun');
  await expect.poll(() => desktop.tooltip()).toBe(OFFLINE);
  await app.close();

  const again = await launch({ stores, files });
  expect(await invoke(again.page, 'schedule', null)).toMatchObject({ workOffline: true });
  await expect(again.dialog.summary).toHaveText(/Nothing has been sent or received yet/);
});

test('the tray tells which groups run next, and that schedules are disabled', async ({ launch, profile }) => {
  await writeGroups(profile, { online: HALF_AN_HOUR });
  const { app, page, dialog } = await launch({ stores, files });
  const desktop = await Desktop.of(app);
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  const { coming } = await invoke(page, 'schedule', null);
  expect(coming?.groups).toEqual(['group-0']);
  expect((coming?.at ?? 0) - Date.now()).toBeGreaterThan(28 * 60_000);

  const says = (line: RegExp): Promise<void> =>
    expect
      .poll(async () => (await desktop.menu()).map(({ label }) => label))
      .toContainEqual(expect.stringMatching(line));
  await desktop.catchUp(page);
  await says(/^Next: Group 0, \d+:\d\d/);
  await invoke(page, 'disableSchedule', 'hour');
  await says(/^No scheduled Send\/Receive until \d+:\d\d/);
  await invoke(page, 'disableSchedule', 'untilTurnedOn');
  await says(/^Scheduled Send\/Receive is disabled$/);
  await invoke(page, 'disableSchedule', null);
  await says(/^Next: /);
});

test('a group runs as few stores at once as it is told to', async ({ launch, profile }) => {
  await writeGroups(profile, { parallel: 1 });
  const { page, dialog } = await launch({ stores: long, files });
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await expect(dialog.task('b@example.com')).toContainText('Waiting');
  await invoke(page, 'cancelTask', { runId: 1, task: 0 });
  await expect(dialog.task('b@example.com')).toContainText('Item');
});

test.describe('a group that runs when exiting', () => {
  test('is seen to do so, and the app ends when it is cancelled', async ({ launch, profile }) => {
    await writeGroups(profile, { onExit: true, online: { inSendReceiveAll: false } });
    const { app, dialog } = await launch({ stores: long, files });
    const desktop = await Desktop.of(app);
    await expect(dialog.page.getByText('There was nothing to send or receive')).toBeVisible();
    await closeWindow(app);
    await expect.poll(() => windowState(app)).toMatchObject({ visible: false });

    const ended = app.waitForEvent('close');
    await app.evaluate(({ app: electron }) => electron.quit());
    await expect.poll(() => windowState(app)).toMatchObject({ visible: true });
    await expect(dialog.task('b@example.com')).toContainText('Item');
    await desktop.choose('Cancel All');
    await ended;
  });

  test('is not waited for by somebody who quits again', async ({ launch, profile }) => {
    await writeGroups(profile, { onExit: true });
    const { app, dialog } = await launch({ stores: long, files });
    await expect(dialog.task('b@example.com')).toContainText('Item');
    const ended = app.waitForEvent('close');
    await app.evaluate(({ app: electron }) => electron.quit());
    await expect(dialog.task('b@example.com')).toContainText('Item');
    await app.evaluate(({ app: electron }) => electron.quit());
    await ended;
  });
});

test('groups that cannot be read are kept aside, and that is said', async ({ launch, profile }) => {
  const file = path.join(profile, 'groups.json');
  await writeFile(file, '{"version":1,"groups":');
  const { page } = await launch({ stores, files });
  await expect(page.getByText('Your Send/Receive groups could not be read')).toBeVisible();
  await invoke(page, 'setWorkOffline', true);
  await expect.poll(() => readFile(file, 'utf8')).toContain('"workOffline": true');
});

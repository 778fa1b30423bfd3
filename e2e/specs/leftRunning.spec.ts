import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { EVERYTHING } from '#shared/history/queries.ts';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { writeGroups } from '../fixtures/groupsFile.ts';
import { Machine } from '../fixtures/machine.ts';
import { Desktop } from '../fixtures/presence.ts';
import { CLEAN_SCENARIO } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { GroupsPage } from '../pages/groupsPage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WAITS = 'Next: Work, once the network is no longer metered';

const stores = { stores: [demoStore('a', 'clean.json')] };
const files = {
  'long.json': LONG_SCENARIO,
  'clean.json': CLEAN_SCENARIO,
};

async function runs(page: Page): Promise<number> {
  return (await invoke(page, 'historyRuns', { filter: EVERYTHING, before: null, limit: 10 })).length;
}

/** The schedule is looked at every 30 seconds, and with each change of it. */
async function look(page: Page): Promise<void> {
  await invoke(page, 'disableSchedule', null);
}

/** In whole minutes from now, by the app's own clock. */
async function minutesUntilNext(page: Page, slept: number): Promise<number | null> {
  const { coming } = await invoke(page, 'schedule', null);
  return coming === null ? null : Math.round((coming.at - slept - Date.now()) / MINUTE);
}

test('what was missed while the machine slept is made up for by one run, a moment after it has woken up', async ({
  launch,
  profile,
}) => {
  await writeGroups(profile, { online: { isScheduled: true, everyMinutes: 30 } });
  const { app, page, dialog } = await launch({ stores, files });
  const machine = await Machine.of(app);
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await expect.poll(() => runs(page)).toBe(1);

  await machine.fallAsleep(2 * HOUR);
  await look(page);
  expect(await invoke(page, 'schedule', null)).toMatchObject({ coming: { groups: ['group-0'] } });
  await machine.wakeUp();
  await look(page);
  // It is due, and waits for the network to come back, too.
  expect(await minutesUntilNext(page, 2 * HOUR)).toBeLessThan(-80);
  expect(await runs(page)).toBe(1);

  await machine.pass(10_000);
  await look(page);
  await expect.poll(() => runs(page)).toBe(2);
  await expect.poll(() => minutesUntilNext(page, 2 * HOUR)).toBe(30);
  await look(page);
  expect(await runs(page)).toBe(2);
});

test('without a network the schedule for offline counts, and there is no run when exiting', async ({
  launch,
  profile,
}) => {
  const schedule = {
    online: { isScheduled: true, everyMinutes: 30 },
    offline: { isScheduled: true, everyMinutes: 45 },
    members: [{ store: 'endless', isIncluded: false }],
  };
  // Whoever waited for this run would wait for as long as the test takes.
  await writeGroups(profile, schedule, { onExit: true, online: { inSendReceiveAll: false } });
  const withEndless = { stores: [...stores.stores, demoStore('endless', 'long.json')] };
  const { app, page, dialog } = await launch({ stores: withEndless, files });
  const desktop = await Desktop.of(app);
  const machine = await Machine.of(app);
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await look(page);
  await expect.poll(() => minutesUntilNext(page, 0)).toBe(30);

  await machine.setNetwork(false);
  await look(page);
  await expect.poll(() => minutesUntilNext(page, 0)).toBe(45);
  // F9 is for those who know better.
  expect(await invoke(page, 'sendReceive', null)).toBe('begun');
  await expect.poll(() => desktop.tooltip()).toBe('Send/Receive Progress - Working offline');
  await machine.setNetwork(true);
  await look(page);
  await expect.poll(() => minutesUntilNext(page, 0)).toBe(30);

  await machine.setNetwork(false);
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: electron }) => electron.quit());
  await ended;
});

test('a metered network is spared, until it is none any more or somebody chooses otherwise', async ({
  launch,
  profile,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'the system is asked in another way');
  // 1 stands for a network that is metered, 2 for one that is not.
  const says = (metered: 1 | 2): Promise<void> => writeFile(path.join(folder, 'metered'), `u ${metered}\n`);
  await says(1);
  await writeFile(path.join(folder, 'busctl'), `#!/bin/sh\nexec cat '${folder}/metered'\n`, { mode: 0o755 });
  await writeGroups(profile, { name: 'Work', online: { inSendReceiveAll: true, isScheduled: true, everyMinutes: 30 } });
  const env = { PATH: `${folder}:${process.env['PATH']}` };
  const { app, page, dialog } = await launch({ stores, files, env });
  const desktop = await Desktop.of(app);
  const machine = await Machine.of(app);
  // The run at the start is none of the schedule's.
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await expect.poll(() => runs(page)).toBe(1);

  await machine.pass(31 * MINUTE);
  await look(page);
  await expect(dialog.summary).toContainText('Waits: metered network');
  await invoke(page, 'setPreferences', { theme: 'dark' });
  await expect.poll(async () => (await desktop.menu()).map(({ label }) => label)).toContain(WAITS);
  const groups = await GroupsPage.open(app, page);
  await expect(groups.page.getByText(WAITS)).toBeVisible();
  expect(await runs(page)).toBe(1);

  await says(2);
  await machine.pass(33 * MINUTE);
  await look(page);
  await expect.poll(() => runs(page)).toBe(2);
  // It has come to its end, too.
  await expect(dialog.summary).toContainText('Next: ');
  await expect(groups.page.getByText(WAITS)).toBeHidden();

  await says(1);
  await machine.pass(65 * MINUTE);
  await look(page);
  await expect(groups.page.getByText(WAITS)).toBeVisible();
  expect(await invoke(page, 'sendReceive', null)).toBe('begun');
  await expect.poll(() => runs(page)).toBe(3);
  await expect(dialog.summary).toContainText('Next: ');
  await expect(groups.page.getByText(WAITS)).toBeHidden();

  await machine.pass(97 * MINUTE);
  await look(page);
  await expect(groups.page.getByText(WAITS)).toBeVisible();
  await groups.page.getByRole('checkbox', { name: 'Run scheduled Send/Receive on metered networks too' }).check();
  await expect.poll(() => runs(page)).toBe(4);
  expect(await invoke(page, 'schedule', null)).toMatchObject({ onMetered: true, coming: { isHeldBack: false } });
});

test('an app on a metered network ends without the run when exiting, unless that is wanted', async ({
  launch,
  profile,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'the system is asked in another way');
  await writeFile(path.join(folder, 'busctl'), "#!/bin/sh\necho 'u 1'\n", { mode: 0o755 });
  await writeGroups(profile, { onExit: true, online: { inSendReceiveAll: false } });
  const env = { PATH: `${folder}:${process.env['PATH']}` };
  const endless = { stores: [demoStore('a', 'long.json')] };
  const { app, page } = await launch({ stores: endless, files, env });
  await expect(page.getByText('There was nothing to send or receive')).toBeVisible();
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: electron }) => electron.quit());
  await ended;

  const again = await launch({ stores: endless, files, env });
  await expect(again.page.getByText('There was nothing to send or receive')).toBeVisible();
  await invoke(again.page, 'setOnMetered', true);
  const endedAgain = again.app.waitForEvent('close');
  await again.app.evaluate(({ app: electron }) => electron.quit());
  await expect(again.dialog.task('a@example.com')).toContainText('Item');
  await again.page.getByRole('button', { name: 'Exit Now' }).click();
  await endedAgain;
});

test('a run when exiting is not waited for longer than two minutes', async ({ launch, profile }) => {
  await writeGroups(profile, { onExit: true, online: { inSendReceiveAll: false } });
  const { app, page, dialog } = await launch({ stores: { stores: [demoStore('a', 'long.json')] }, files });
  const machine = await Machine.of(app);
  await expect(page.getByText('There was nothing to send or receive')).toBeVisible();
  await machine.shorten(2 * MINUTE);
  const ended = app.waitForEvent('close');
  const child = app.process();
  await app.evaluate(({ app: electron }) => electron.quit());
  await ended;
  expect(dialog.page.isClosed()).toBe(true);
  expect([child.exitCode, child.signalCode]).toEqual([0, null]);
});

import type { Page } from '@playwright/test';
import { EVERYTHING } from '#shared/history/queries.ts';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { Desktop } from '../fixtures/presence.ts';
import { CLEAN_SCENARIO, FAILING_SCENARIO } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { closeWindow, untilFocused, windowState } from '../fixtures/windowState.ts';

const files = { 'long.json': LONG_SCENARIO, 'clean.json': CLEAN_SCENARIO, 'failing.json': FAILING_SCENARIO };
const long = { stores: [demoStore('a', 'long.json')] };
const clean = { stores: [demoStore('a', 'clean.json')] };
const failing = { stores: [demoStore('a', 'clean.json'), demoStore('b', 'failing.json', 'failing.json')] };

/** How many runs are over. A window that is put away does not draw them, the history has them all the same. */
async function runsEnded(page: Page): Promise<number> {
  const runs = await invoke(page, 'historyRuns', { filter: EVERYTHING, before: null, limit: 10 });
  return runs.filter(({ outcome }) => outcome !== 'running').length;
}

const IN_THE_BACKGROUND = { showDuringRun: false };
const CLEAN = 'Send/Receive Progress - All folders are up to date';
const FAILED = 'Send/Receive Progress - Send/Receive error';

test('the tray says what the run does, in the language of the user', async ({ launch }) => {
  const { app, page } = await launch({ stores: long, files });
  const desktop = await Desktop.of(app);
  await expect.poll(() => desktop.tooltip()).toMatch(/^Send\/Receive Progress - Item \d+ of 2000$/);

  await invoke(page, 'setPreferences', { language: 'de', showDuringRun: false });
  await expect.poll(() => desktop.tooltip()).toMatch(/^Übermittlungsstatus - Item/);
  const usable = async (): Promise<string[]> => {
    const items = await desktop.menu();
    return items.filter(({ label, enabled }) => label !== '' && enabled).map(({ label }) => label);
  };
  expect(await usable()).toEqual([
    'Senden und Empfangen läuft',
    'Status anzeigen',
    'Alle abbrechen',
    'Offline arbeiten',
    'Geplantes Senden/Empfangen deaktivieren',
    'Dieses Dialogfeld beim Senden/Empfangen nicht anzeigen',
    'Sprache',
    'Design',
    'Beenden',
  ]);
  expect((await desktop.menu()).filter(({ checked }) => checked)).toHaveLength(1);

  await desktop.choose('Alle abbrechen');
  await expect.poll(() => desktop.tooltip()).toBe('Übermittlungsstatus - Senden/Empfangen abgebrochen');
  expect(await usable()).toContain('Senden/Empfangen (F9)');
  expect(await usable()).not.toContain('Alle abbrechen');
});

test('the task bar shows how far the run is', async ({ launch }) => {
  const { app, page } = await launch({ stores: long, files });
  await app.evaluate(({ BrowserWindow }) => {
    const bars: [number, unknown][] = [];
    Object.assign(globalThis, { bars });
    BrowserWindow.prototype.setProgressBar = (value, options) => bars.push([value, options?.mode]);
  });
  const bar = (): Promise<[number, unknown] | undefined> =>
    app.evaluate(() => (globalThis as unknown as { bars: [number, unknown][] }).bars.at(-1));
  const fraction = async (): Promise<number> => {
    const [value, mode] = (await bar()) ?? [];
    return value !== undefined && mode === 'normal' ? value : 0;
  };
  await expect.poll(fraction).toBeGreaterThan(0);
  const before = await fraction();
  await expect.poll(fraction).toBeGreaterThan(before);
  expect(await fraction()).toBeLessThan(1);
  await invoke(page, 'cancelAll', null);
  await expect.poll(bar).toEqual([-1, 'none']);
});

test.describe('a run that begins while the window is put away', () => {
  test('brings it back without taking the focus', async ({ launch }) => {
    const { app, page, dialog } = await launch({ stores: clean, files });
    const desktop = await Desktop.of(app);
    await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
    await closeWindow(app);
    await expect.poll(() => windowState(app)).toEqual({ visible: false, focused: false });
    await invoke(page, 'sendReceive', null);
    await expect.poll(() => runsEnded(page)).toBe(2);
    await desktop.catchUp(page);
    await expect.poll(() => desktop.tooltip()).toBe(CLEAN);
    expect(await windowState(app)).toEqual({ visible: true, focused: false });
  });

  test('leaves it where it is if the user wants that', async ({ launch }) => {
    const { app, page, dialog } = await launch({ stores: clean, files, preferences: IN_THE_BACKGROUND });
    const desktop = await Desktop.of(app);
    await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
    await closeWindow(app);
    await expect.poll(() => windowState(app)).toEqual({ visible: false, focused: false });
    await invoke(page, 'sendReceive', null);
    await expect.poll(() => runsEnded(page)).toBe(2);
    await desktop.catchUp(page);
    await expect.poll(() => desktop.tooltip()).toBe(CLEAN);
    expect(await windowState(app)).toEqual({ visible: false, focused: false });
  });
});

test('a run with errors in the background: one notification, and the tray is marked until it was seen', async ({
  launch,
}) => {
  const { app, page, dialog } = await launch({ stores: failing, files, preferences: IN_THE_BACKGROUND });
  const desktop = await Desktop.of(app);
  await expect(dialog.summary).toContainText('2 failed');
  // Who sees it in the window needs no notification.
  await untilFocused(page);
  await invoke(page, 'sendReceive', null);
  await expect.poll(() => runsEnded(page)).toBe(2);
  await desktop.catchUp(page);
  await expect.poll(() => desktop.tooltip()).toBe(FAILED);
  expect(await desktop.notifications()).toEqual([]);

  await closeWindow(app);
  await expect.poll(() => windowState(app)).toMatchObject({ visible: false });
  await invoke(page, 'sendReceive', null);
  await expect.poll(() => desktop.notifications()).not.toEqual([]);
  await expect.poll(() => runsEnded(page)).toBe(3);
  await desktop.catchUp(page);
  await expect.poll(() => desktop.tooltip()).toBe(FAILED);
  expect(await desktop.notifications()).toEqual([
    {
      title: 'Send/Receive error',
      body: "2 tasks have failed: Task 'b@example.com - Receiving' reported error (0x80040111) : 'wrong password'",
    },
  ]);
  const marked = (await desktop.images()).at(-1);

  await desktop.clickNotification();
  await expect.poll(() => windowState(app)).toEqual({ visible: true, focused: true });
  await expect(dialog.errorsTab).toHaveAttribute('aria-selected', 'true');
  await expect.poll(async () => (await desktop.images()).at(-1)).not.toBe(marked);
});

for (const [what, notifyClean, notifications] of [
  ['none', false, []],
  ['one, if it is wanted', true, [{ title: 'All folders are up to date', body: '1 task has completed successfully.' }]],
] as const) {
  test(`a clean run in the background: notifications: ${what}`, async ({ launch }) => {
    const { app, page, dialog } = await launch({
      stores: clean,
      files,
      preferences: { ...IN_THE_BACKGROUND, notifyClean },
    });
    const desktop = await Desktop.of(app);
    await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
    await closeWindow(app);
    await expect.poll(() => windowState(app)).toMatchObject({ visible: false });
    await invoke(page, 'sendReceive', null);
    await expect.poll(() => runsEnded(page)).toBe(2);
    await desktop.catchUp(page);
    await expect.poll(() => desktop.tooltip()).toBe(CLEAN);
    expect(await desktop.notifications()).toEqual(notifications);
  });
}

import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { Desktop } from '../fixtures/presence.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { closeWindow, windowState } from '../fixtures/windowState.ts';

const QUICK = { version: 1, title: 'quick', description: 'ends at once' };
const files = {
  'long.json': LONG_SCENARIO,
  'clean.json': { ...QUICK, steps: [{ do: 'done', hresult: 'S_OK' }] },
  'failing.json': {
    ...QUICK,
    steps: [
      { do: 'error', hresult: 'MAPI_E_LOGON_FAILED', text: 'wrong password' },
      { do: 'done', hresult: 'MAPI_E_LOGON_FAILED' },
    ],
  },
};
const long = { stores: [demoStore('a', 'long.json')] };
const clean = { stores: [demoStore('a', 'clean.json')] };
const failing = { stores: [demoStore('a', 'clean.json'), demoStore('b', 'failing.json', 'failing.json')] };

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
  const desktop = await Desktop.of(app);
  await app.evaluate(({ BrowserWindow }) => {
    const bars: [number, unknown][] = [];
    Object.assign(globalThis, { bars });
    BrowserWindow.prototype.setProgressBar = (value, options) => bars.push([value, options?.mode]);
  });
  const bar = (): Promise<[number, unknown] | undefined> =>
    app.evaluate(() => (globalThis as unknown as { bars: [number, unknown][] }).bars.at(-1));
  await expect.poll(bar).toEqual([expect.closeTo(0.01, 1), 'normal']);
  await expect.poll(() => desktop.tooltip()).toContain('Item');
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
    await expect.poll(() => desktop.tooltip()).toBe(CLEAN);
    expect(await windowState(app)).toEqual({ visible: false, focused: false });
  });
});

test('a run with errors in the background: one notification, and the tray is marked until it was seen', async ({
  launch,
}) => {
  const { app, page, dialog } = await launch({ stores: failing, files, preferences: IN_THE_BACKGROUND });
  const desktop = await Desktop.of(app);
  await expect.poll(() => desktop.tooltip()).toBe(FAILED);
  expect(await desktop.notifications()).toEqual([]);

  await closeWindow(app);
  await expect.poll(() => windowState(app)).toMatchObject({ visible: false });
  await invoke(page, 'sendReceive', null);
  await expect.poll(() => desktop.notifications()).not.toEqual([]);
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
    await expect.poll(() => desktop.tooltip()).toBe(CLEAN);
    expect(await desktop.notifications()).toEqual(notifications);
  });
}

import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { Desktop } from '../fixtures/presence.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { closeWindow, windowBounds, windowState } from '../fixtures/windowState.ts';

const stores = { stores: [demoStore('a', 'long.json')] };
const files = { 'long.json': LONG_SCENARIO };

/** How the process ended, once it has. */
async function endOf(app: ElectronApplication): Promise<{ code: number | null; signal: string | null }> {
  const running = app.process();
  await app.waitForEvent('close');
  return { code: running.exitCode, signal: running.signalCode };
}

test('closing puts the window away, and the run goes on', async ({ launch }) => {
  const { app, dialog } = await launch({ stores, files });
  const desktop = await Desktop.of(app);
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await closeWindow(app);
  await expect.poll(() => windowState(app)).toEqual({ visible: false, focused: false });

  const item = async (): Promise<number> => Number(/Item (\d+) of/.exec(await desktop.tooltip())?.[1]);
  await expect.poll(item).toBeGreaterThan(0);
  const before = await item();
  await expect.poll(item).toBeGreaterThan(before);

  await desktop.clickTray();
  await expect.poll(() => windowState(app)).toEqual({ visible: true, focused: true });
  await expect(dialog.task('a@example.com')).toContainText(/Item \d+ of 2000/);
});

test('a window that was put away is brought back by the tray in the place where it was', async ({ launch }) => {
  const { app } = await launch({ stores, files });
  const desktop = await Desktop.of(app);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setPosition(70, 90));
  await expect.poll(() => windowBounds(app)).toMatchObject({ x: 70, y: 90 });
  await expect.poll(() => desktop.tooltip()).toContain('Item');
  await closeWindow(app);
  await expect.poll(() => windowState(app)).toMatchObject({ visible: false });
  await desktop.clickTray();
  await expect.poll(() => windowState(app)).toMatchObject({ visible: true });
  // The window manager has its say, too, and then the window goes where it is wanted.
  await expect.poll(() => windowBounds(app)).toMatchObject({ x: 70, y: 90 });
});

test('the app ends while it is still starting providers', async ({ launch }) => {
  const many = Array.from({ length: 30 }, (_, i) => demoStore(`a${i}`, 'long.json'));
  const { app, dialog } = await launch({ stores: { stores: many }, files });
  const ended = endOf(app);
  await expect(dialog.task('a0@example.com')).toBeVisible();
  await app.close();
  expect(await ended).toEqual({ code: 0, signal: null });
});

for (const [what, putAway] of [
  ['with its window open', false],
  ['with its window put away', true],
] as const) {
  test(`the app ends when it is told to, ${what}`, async ({ launch }) => {
    const { app, dialog } = await launch({ stores, files });
    const ended = endOf(app);
    await expect(dialog.task('a@example.com')).toContainText('Item');
    if (putAway) await closeWindow(app);
    await expect.poll(() => windowState(app)).toMatchObject({ visible: !putAway });
    await app.close();
    expect(await ended).toEqual({ code: 0, signal: null });
  });
}

test('Ctrl+Q quits', async ({ launch }) => {
  test.skip(process.platform === 'darwin', 'there it is Cmd+Q of the menu bar');
  const { app, dialog } = await launch({ stores, files });
  await expect(dialog.task('a@example.com')).toContainText('Item');
  const ended = endOf(app);
  // Playwright gives its keys to the page alone, not to the window around it.
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.sendInputEvent({ type: 'keyDown', keyCode: 'Q', modifiers: ['control'] });
  });
  expect(await ended).toEqual({ code: 0, signal: null });
});

test('Quit of the tray quits', async ({ launch }) => {
  const { app, page } = await launch({ stores, files });
  const desktop = await Desktop.of(app);
  await desktop.catchUp(page);
  await expect.poll(() => desktop.menu()).toContainEqual(expect.objectContaining({ label: 'Quit' }));
  const ended = endOf(app);
  // The app may be gone before it can answer.
  await desktop.choose('Quit').catch((error: unknown) => expect(String(error)).not.toContain('has no Quit'));
  expect(await ended).toEqual({ code: 0, signal: null });
});

test('a signal ends the app', async ({ launch }) => {
  test.skip(process.platform === 'win32', 'there are no signals');
  const { app, dialog } = await launch({ stores, files });
  await expect(dialog.task('a@example.com')).toContainText('Item');
  const ended = endOf(app);
  app.process().kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, signal: null });
});

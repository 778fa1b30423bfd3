import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { demoStore } from '../fixtures/storesFile.ts';

/** Long enough for the window to have the focus before the run is over: getting it means that somebody came. */
const CLEAN = {
  version: 1,
  title: 'clean',
  description: 'takes a second',
  steps: [
    { do: 'wait', ms: 1_000 },
    { do: 'done', hresult: 'S_OK' },
  ],
};
const clean = {
  stores: { stores: [demoStore('a', 'clean.json')] },
  files: { 'clean.json': CLEAN },
  preferences: { closeAfterCleanRun: true },
};

function isShown(app: ElectronApplication): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
}

test('the window closes by itself after a clean run, and stays when it is opened again', async ({ launch }) => {
  const { app, dialog } = await launch(clean);
  await expect(dialog.summary).toContainText(/All done · took (<1 s|0:0\d)· closes in \d s/);
  await expect.poll(() => isShown(app)).toBe(false);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  await expect(dialog.summary).toContainText('All done');
  await expect(dialog.summary).not.toContainText('closes in');
});

test('a pointer in the window holds it, and it counts anew when the pointer has left', async ({ launch }) => {
  const { dialog, page } = await launch(clean);
  await expect(dialog.summary).toContainText('closes in');
  await page.mouse.move(200, 150);
  await page.mouse.move(210, 150);
  await expect(dialog.summary).toContainText('stays open while you are here');
  await page.mouse.move(-50, -50);
  await expect(dialog.summary).toContainText('closes in 5 s');
});

test('Keep open keeps it open', async ({ launch }) => {
  const { app, dialog, page } = await launch(clean);
  await page.getByRole('button', { name: 'Keep open' }).click();
  await expect(dialog.summary).not.toContainText('closes in');
  await expect(page.getByRole('button', { name: 'Keep open' })).toBeHidden();
  expect(await isShown(app)).toBe(true);
});

test('any key keeps it open', async ({ launch }) => {
  const { dialog, page } = await launch(clean);
  await expect(dialog.summary).toContainText('closes in');
  await page.keyboard.press('Shift');
  await expect(dialog.summary).not.toContainText('closes in');
  await expect(dialog.summary).toContainText('All done');
});

test('it is announced once, and the note line does not move anything', async ({ launch }) => {
  const { dialog, page } = await launch(clean);
  const before = await dialog.tasksTab.boundingBox();
  await expect(dialog.summary).toContainText('closes in');
  await expect(page.getByRole('status').filter({ hasText: 'closes in 5 seconds' })).toBeAttached();
  expect(await dialog.tasksTab.boundingBox()).toEqual(before);
});

for (const [why, preferences] of [
  ['that is pinned', { closeAfterCleanRun: true, pinned: true }],
  ['that is not to close by itself', { closeAfterCleanRun: false }],
] as const) {
  test(`a window ${why} stays after a clean run`, async ({ launch }) => {
    const { dialog } = await launch({ ...clean, preferences });
    await expect(dialog.summary).toContainText('All done');
    await expect(dialog.summary).not.toContainText('closes in');
  });
}

test('a window stays after a run with an error, and leads to it', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'clean.json'), demoStore('b', 'authentication-failure')] },
    files: { 'clean.json': CLEAN },
    preferences: { closeAfterCleanRun: true },
  });
  await expect(dialog.summary).toContainText(/1 failed · took/);
  await expect(dialog.summary).not.toContainText('closes in');
  await page.getByRole('button', { name: '1 failed' }).click();
  await expect(dialog.error('b@example.com')).toBeVisible();
});

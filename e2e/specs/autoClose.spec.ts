import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { endRun, pointAtWindow, WAITING_RUN } from '../fixtures/waitingRun.ts';
import type { DialogPage } from '../pages/dialogPage.ts';

const waiting = { ...WAITING_RUN, preferences: { closeAfterCleanRun: true } };

function isShown(app: ElectronApplication): Promise<boolean | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
}

test('the window closes by itself after a clean run, and stays when it is opened again', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch(waiting);
  await endRun(page, folder);
  await expect(dialog.summary).toContainText(/All done · took (<1 s|\d+:\d\d) ?· closes in \d s/);
  await expect.poll(() => isShown(app)).toBe(false);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.show());
  await expect(dialog.summary).toContainText('All done');
  await expect(dialog.summary).not.toContainText('closes in');
});

test('a pointer in the window holds it until the pointer has left', async ({ launch, folder }) => {
  const { dialog, page } = await launch(waiting);
  await pointAtWindow(page);
  await endRun(page, folder);
  await expect(dialog.summary).toContainText('stays open while you are here');
  await page.mouse.move(-50, -50);
  await expect(dialog.summary).toContainText('closes in');
});

test('Keep open keeps it open', async ({ launch, folder }) => {
  const { app, dialog, page } = await launch(waiting);
  await pointAtWindow(page);
  await endRun(page, folder);
  // The button alone: a pointer that is pressed anywhere keeps it open.
  await page.getByRole('button', { name: 'Keep open' }).dispatchEvent('click');
  await expect(dialog.summary).not.toContainText('stays open while you are here');
  await expect(page.getByRole('button', { name: 'Keep open' })).toBeHidden();
  expect(await isShown(app)).toBe(true);
});

test('any key keeps it open', async ({ launch, folder }) => {
  const { dialog, page } = await launch(waiting);
  await pointAtWindow(page);
  await endRun(page, folder);
  await expect(dialog.summary).toContainText('stays open while you are here');
  await page.keyboard.press('Shift');
  await expect(dialog.summary).not.toContainText('stays open while you are here');
  await expect(dialog.summary).toContainText('All done');
});

test('it is announced once, and the note line does not move anything', async ({ launch, folder }) => {
  const { dialog, page } = await launch(waiting);
  const before = await dialog.tasksTab.boundingBox();
  await pointAtWindow(page);
  await endRun(page, folder);
  await expect(dialog.summary).toContainText('stays open while you are here');
  await expect(page.getByRole('status').filter({ hasText: 'closes in 5 seconds' })).toBeAttached();
  expect(await dialog.tasksTab.boundingBox()).toEqual(before);
});

/** What happens at the end of a run has happened before the page takes another click. It is no sign of somebody. */
async function afterTheEnd({ details }: DialogPage): Promise<void> {
  await details.dispatchEvent('click');
  await expect(details).toHaveAttribute('aria-expanded', 'false');
}

for (const [why, preferences] of [
  ['that is pinned', { closeAfterCleanRun: true, pinned: true }],
  ['that is not to close by itself', { closeAfterCleanRun: false }],
] as const) {
  test(`a window ${why} stays after a clean run`, async ({ launch, folder }) => {
    const { dialog, page } = await launch({ ...waiting, preferences });
    await endRun(page, folder);
    await expect(dialog.summary).toContainText('All done');
    await afterTheEnd(dialog);
    await expect(dialog.summary).not.toContainText('closes in');
  });
}

test('a window stays after a run with an error, and leads to it', async ({ launch, folder }) => {
  const { dialog, page } = await launch({
    ...waiting,
    stores: { stores: [...waiting.stores.stores, demoStore('b', 'authentication-failure')] },
  });
  await endRun(page, folder);
  await expect(dialog.summary).toContainText(/1 failed · took/);
  await afterTheEnd(dialog);
  await expect(dialog.summary).not.toContainText('closes in');
  await page.getByRole('button', { name: '1 failed' }).click();
  await expect(dialog.error('b@example.com')).toBeVisible();
});

import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { endRun, pointAtWindow, WAITING_RUN } from '../fixtures/waitingRun.ts';
import { ErrorsTab } from '../pages/errorsTab.ts';
import { OptionsDialog } from '../pages/optionsDialog.ts';
import { TaskGridPage } from '../pages/taskGrid.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say, ${colorScheme}`, async ({ launch }) => {
    const { page, dialog } = await launch();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');
    expect(await violations(page)).toEqual([]);
    await dialog.openErrors();
    await expect(dialog.error('ben@example.net - Sending')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say about the options, ${colorScheme}`, async ({ launch }) => {
    const { page } = await launch();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const options = new OptionsDialog(page);
    await options.open();
    await expect(options.dialog).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing to say about a window that closes by itself, ${colorScheme}`, async ({ launch, folder }) => {
    const { page, dialog } = await launch({ ...WAITING_RUN, preferences: { closeAfterCleanRun: true } });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pointAtWindow(page);
    await endRun(page, folder);
    await expect(dialog.summary).toContainText('stays open while you are here');
    expect(await violations(page)).toEqual([]);
  });

  test(`axe finds nothing to say about errors of before a retry, ${colorScheme}`, async ({ launch }) => {
    const { page, dialog } = await launch({
      stores: { stores: [demoStore('a', 'authentication-failure'), demoStore('b', 'warnings-only')] },
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const errors = new ErrorsTab(page);
    await dialog.openErrors();
    await errors.open(errors.entry('a@example.com'));
    await errors.retryOf(errors.entry('a@example.com')).click();
    await expect(errors.heading('Before the retry')).toBeVisible();
    await expect(errors.heading('Warnings')).toBeVisible();
    for (const entry of await errors.entries.all()) await errors.open(entry);
    expect(await violations(page)).toEqual([]);
    await dialog.details.click();
    await expect(dialog.errorsTab).toBeHidden();
    expect(await violations(page)).toEqual([]);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say about the grid, opened, grouped, with a menu, filtered away, ${colorScheme}`, async ({
    launch,
  }) => {
    const { page, dialog } = await launch({
      stores: { stores: [demoStore('a', 'crash', 'slow-then-stalled'), demoStore('b', 'index-misuse')] },
      preferences: { groupByAccount: true, taskOrder: 'name' },
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const grid = new TaskGridPage(page);
    await expect(dialog.task('a@example.com - Receiving').first()).toContainText('Failed');
    await dialog.task('a@example.com - Receiving').first().dblclick();
    await expect(grid.details()).toContainText('Last output');
    expect(await violations(page)).toEqual([]);
    await grid.grid.press('Shift+F10');
    await expect(grid.menu).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await grid.filter.fill('nobody');
    await expect(page.getByText('No task matches the filter')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('axe finds nothing to say in high contrast', async ({ launch }) => {
  const { page, dialog } = await launch();
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  await expect(dialog.task('ben@example.net - Sending')).toContainText('Failed');
  expect(await violations(page)).toEqual([]);
  await dialog.openErrors();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing to say about a window without stores', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: { stores: [] } });
  await expect(dialog.summary).toContainText('Nothing has been sent or received yet');
  expect(await violations(page)).toEqual([]);
});

test('everything can be reached with the keyboard alone', async ({ launch }) => {
  const { page, dialog } = await launch();
  await expect(dialog.task('anna@example.com - Receiving')).toContainText('Receiving message');
  await dialog.tasks.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.task('anna@example.com - Receiving')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Delete');
  await expect(dialog.task('anna@example.com - Receiving')).toContainText('Cancelled');
  await dialog.tasksTab.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(dialog.error('anna@example.com - Receiving')).toBeVisible();
  await page.keyboard.press('Alt+c');
  await expect(dialog.sendReceive).toBeVisible();
});

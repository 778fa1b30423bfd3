import { LOCALES } from '#shared/i18n/locale.ts';
import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { MENDABLE_PROVIDER } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO, moduleStore, type TestStore } from '../fixtures/storesFile.ts';
import { TaskGridPage } from '../pages/taskGrid.ts';

const files = { 'mendable.mjs': MENDABLE_PROVIDER, 'long.json': LONG_SCENARIO };
const mendable = (id: string): TestStore => moduleStore(id, 'mendable.mjs');

test('a task that failed runs again in its place', async ({ launch }) => {
  const { page, dialog } = await launch({
    stores: { stores: [mendable('ada'), demoStore('ben', 'long.json')] },
    files,
  });
  const grid = new TaskGridPage(page);
  await expect(dialog.task('ada - Synchronizing')).toContainText('Failed');
  await expect(dialog.errorsTab).toContainText('1');
  await dialog.selectTask('ada - Synchronizing');
  await grid.retry.click();
  await expect(dialog.task('ada - Synchronizing')).toContainText('Completed');
  // Meanwhile the other went on, and what is past is not counted.
  await expect(dialog.task('ben@example.com')).toContainText(/Item \d+ of 2000/);
  await expect(dialog.errorsTab).not.toContainText('1');
});

test('all that failed runs again, after the run is over', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: { stores: [mendable('ada'), mendable('ben')] }, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.summary).toContainText('All 2 tasks failed');
  // There is no room for what cannot be done beside what can, in any language.
  await expect(grid.retry).toBeHidden();
  await grid.retryAll.click();
  await expect(dialog.summary).toContainText('2 of 2 Tasks have completed successfully');
  await expect(grid.retryAll).toBeHidden();
});

test('what can be done after a failure is never cut off', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: { stores: [mendable('ada'), mendable('ben')] }, files });
  await expect(dialog.summary).toContainText('All 2 tasks failed');
  await dialog.selectTask('ada - Synchronizing');
  for (const language of LOCALES) {
    await invoke(page, 'setPreferences', { language });
    await expect(page.locator(`html[lang="${language}"]`)).toBeAttached();
    const buttons = page.getByRole('main').getByRole('button');
    expect(await buttons.evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length)).toBe(
      0,
    );
    const filter = page.getByRole('searchbox');
    expect(await filter.evaluate((box) => box.clientWidth)).toBeGreaterThanOrEqual(100);
  }
});

test('Shift+F9 runs the account of the selected task again', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: { stores: [mendable('ada'), mendable('ben')] }, files });
  await expect(dialog.summary).toContainText('All 2 tasks failed');
  // Without a selected task there is nothing to be run: not what fails no more either.
  await page.keyboard.press('Shift+F9');
  await dialog.selectTask('ben - Synchronizing');
  await page.keyboard.press('Shift+F9');
  await expect(dialog.task('ben - Synchronizing')).toContainText('Completed');
  await expect(dialog.task('ada - Synchronizing')).toContainText('Failed');
});

import { expect, test } from '../fixtures/app.ts';
import { MENDABLE_PROVIDER } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO, moduleStore } from '../fixtures/storesFile.ts';
import { ErrorsTab } from '../pages/errorsTab.ts';

test('a task is retried from its error, which then is past', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [moduleStore('mendable', 'mendable.mjs')] },
    files: { 'mendable.mjs': MENDABLE_PROVIDER },
  });
  const errors = new ErrorsTab(page);
  await dialog.openErrors();
  await expect(dialog.errorsTab).toContainText('1');
  await errors.retryOf(errors.entry('wrong password')).click();
  await expect(dialog.summary).toContainText('1 of 1 Tasks have completed successfully');
  await expect(errors.heading('Before the retry')).toBeVisible();
  await expect(errors.entry('wrong password')).toContainText('Before the retry');
  await expect(dialog.errorsTab).not.toContainText('1');
  await expect(errors.retryAllFailed).toBeDisabled();
  // What had the focus has gone; it is not lost.
  await expect(errors.list).toBeFocused();
});

test('all failed tasks are retried together', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'authentication-failure'), demoStore('b', 'authentication-failure')] },
  });
  const errors = new ErrorsTab(page);
  await expect(dialog.summary).toContainText('All 2 tasks failed');
  await dialog.openErrors();
  await errors.retryAllFailed.click();
  await expect(errors.heading('Before the retry')).toContainText('2');
  await expect(dialog.summary).toContainText('All 2 tasks failed');
});

test('a new error is said aloud, one that is past or was cancelled is not', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [moduleStore('mendable', 'mendable.mjs'), demoStore('b', 'long.json')] },
    files: { 'long.json': LONG_SCENARIO, 'mendable.mjs': MENDABLE_PROVIDER },
  });
  const errors = new ErrorsTab(page);
  await expect(page.getByRole('alert')).toContainText("reported error (0x80040111) : 'wrong password'");
  await dialog.cancelAll.click();
  await expect(dialog.summary).toContainText('1 cancelled');
  await dialog.openErrors();
  await errors.retryAllFailed.click();
  await expect(dialog.summary).toContainText('1 of 2 Tasks have completed successfully');
  await expect(page.getByRole('alert')).not.toContainText('cancelled');
});

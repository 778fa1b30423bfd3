import { expect, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';

const files = {
  'long.json': LONG_SCENARIO,
  'hang.json': {
    version: 1,
    title: 'hang',
    description: 'blocks its thread',
    steps: [{ do: 'report', text: 'Waiting for ever', index: 1, max: 2 }, { do: 'hang' }],
  },
};

test('one task is cancelled, the others go on', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [demoStore('a', 'long.json'), demoStore('b', 'long.json')] },
    files,
  });
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await expect(dialog.cancelTask).toBeDisabled();
  await dialog.selectTask('a@example.com');
  await dialog.cancelTask.click();
  await expect(dialog.task('a@example.com')).toContainText('Cancelled');
  await expect(dialog.cancelTask).toBeDisabled();
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
  await dialog.openErrors();
  await expect(
    dialog.error(
      "Task 'a@example.com - Receiving' reported error (0x80048002) : 'This task was cancelled before it was completed.'",
    ),
  ).toBeVisible();
});

test('Delete cancels the selected task', async ({ launch }) => {
  const { dialog, page } = await launch({ stores: { stores: [demoStore('a', 'long.json')] }, files });
  await expect(dialog.task('a@example.com')).toContainText('Item');
  await dialog.selectTask('a@example.com');
  await page.keyboard.press('Delete');
  await expect(dialog.task('a@example.com')).toContainText('Cancelled');
});

test('all tasks are cancelled', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [demoStore('a', 'long.json', 'long.json'), demoStore('b', 'long.json')] },
    files,
  });
  await expect(dialog.task('b@example.com')).toContainText('Item');
  await dialog.cancelAll.click();
  await expect(dialog.summary).toHaveText(/^0 of 3 Tasks/);
  await expect(dialog.tasks.getByText('Cancelled')).toHaveCount(3);
  await expect(dialog.sendReceive).toBeVisible();
  // What was wanted is no error.
  await expect(dialog.errorsTab).toHaveAccessibleName('Errors');
});

test('a provider that hangs is forced to end', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [demoStore('stuck', 'hang.json')], limits: { cancelGraceSeconds: 5 } },
    files,
  });
  await expect(dialog.task('stuck@example.com')).toContainText('Waiting for ever');
  await dialog.cancelAll.click();
  await expect(dialog.task('stuck@example.com')).toContainText('Cancelling…');
  await expect(dialog.task('stuck@example.com')).toContainText('Cancelled (ended by force)');
});

test('silence is shown as a stall', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [demoStore('stuck', 'hang.json')], limits: { stallAfterSeconds: 1 } },
    files,
  });
  await expect(dialog.task('stuck@example.com')).toContainText(/Stalled for \d/);
  await expect(dialog.summary).toContainText('1 stalled');
});

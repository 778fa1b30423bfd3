import { expect, test } from '../fixtures/app.ts';
import { DONE_STEP, errorStep, scenario } from '../fixtures/scenarios.ts';
import { demoStore } from '../fixtures/storesFile.ts';
import { ErrorsTab } from '../pages/errorsTab.ts';

test('errors that come in do not move the one that is read', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'flow.json')] },
    files: {
      'flow.json': scenario(
        errorStep('MAPI_W_PARTIAL_COMPLETION', 'read me'),
        ...Array.from({ length: 12 }, (_, i) => [
          { do: 'wait', ms: 400 },
          errorStep('MAPI_E_TIMEOUT', `late ${i}`),
        ]).flat(),
        DONE_STEP,
      ),
    },
  });
  const errors = new ErrorsTab(page);
  await dialog.openErrors();
  const read = errors.entry('read me');
  await errors.disclosureOf(read).focus();
  const top = async (): Promise<number> => Math.round((await read.boundingBox())?.y ?? 0);
  const before = await top();
  await expect(errors.heading('Errors')).toContainText('3');
  expect(await top()).toBe(before);
  await expect(errors.entry('late 8')).toBeAttached();
  expect(await top()).toBe(before);
});

test('the list keeps its place while the tasks are looked at', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'many.json')] },
    files: {
      'many.json': scenario(
        ...Array.from({ length: 150 }, (_, i) => errorStep('MAPI_E_TIMEOUT', `error ${i}.`)),
        DONE_STEP,
      ),
    },
  });
  const errors = new ErrorsTab(page);
  await dialog.openErrors();
  await expect(errors.entries).toHaveCount(100);
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(errors.entries).toHaveCount(150);
  await errors.entry('error 120.').scrollIntoViewIfNeeded();
  await dialog.tasksTab.click();
  await dialog.openErrors();
  await expect(errors.entry('error 120.')).toBeInViewport();
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO, moduleStore } from '../fixtures/storesFile.ts';

/** Leaves a line in a file each time it is asked to synchronise. */
const COUNTING_PROVIDER = `
  import { appendFileSync } from 'node:fs';
  export default {
    SynchronizeInBackground({ punkCallBack }) {
      appendFileSync('runs.txt', 'run\\n');
      const out = {};
      punkCallBack.QueryInterface('{5024A386-2D44-486A-81A8-8F0ECB6071DD}', out);
      return out.value.Done(null, 0);
    },
  };
`;

test('F9 and the button run again after a run', async ({ launch, folder }) => {
  const { dialog, page } = await launch({
    stores: { stores: [moduleStore('counter', 'counter.mjs')] },
    files: { 'counter.mjs': COUNTING_PROVIDER },
  });
  const runs = async (): Promise<number> =>
    (await readFile(path.join(folder, 'runs.txt'), 'utf8')).trimEnd().split('\n').length;
  await expect(dialog.summary).toHaveText(/^1 of 1 Tasks/);
  await page.keyboard.press('F9');
  await expect.poll(runs).toBe(2);
  // Right after a run the button does nothing: the click may have been meant for Cancel All.
  await expect(async () => {
    await dialog.sendReceive.click();
    expect(await runs()).toBeGreaterThan(2);
  }).toPass();
});

test('F9 during a run does not disturb it', async ({ launch }) => {
  const { dialog, page } = await launch({
    stores: { stores: [demoStore('a', 'long.json')] },
    files: { 'long.json': LONG_SCENARIO },
  });
  const task = dialog.task('a@example.com');
  const items = async (): Promise<number> => Number(/Item (\d+) of 2000/.exec(await task.innerText())?.[1]);
  await expect(task).toContainText(/Item \d+ of 2000/);
  const before = await items();
  await page.keyboard.press('F9');
  // A run that began anew would have to get there first.
  expect(await items()).toBeGreaterThanOrEqual(before);
  await expect.poll(items).toBeGreaterThan(before);
});

test('without any stores the window says what to do', async ({ launch }) => {
  const { dialog, page } = await launch({ stores: { stores: [] } });
  await expect(dialog.summary).toContainText('Nothing has been sent or received yet');
  await expect(page.getByText('F9').first()).toBeVisible();
});

import { expect, test } from '../fixtures/app.ts';
import { invoke } from '../fixtures/bridge.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { TaskGridPage } from '../pages/taskGrid.ts';

const files = {
  'long.json': LONG_SCENARIO,
  'stepwise.json': {
    ...LONG_SCENARIO,
    steps: [
      { do: 'progress', text: 'Connecting', to: 1, everyMs: 1 },
      { do: 'progress', text: 'Reading {index} of {max}', to: 5, everyMs: 1 },
      ...LONG_SCENARIO.steps,
    ],
  },
  'stubborn.json': { ...LONG_SCENARIO, steps: [{ do: 'report', text: 'Busy', index: 1, max: 2 }, { do: 'hang' }] },
  'good.json': { ...LONG_SCENARIO, steps: [{ do: 'done', hresult: 'S_OK' }] },
};
const stores = {
  stores: [
    demoStore('mia', 'stepwise.json'),
    demoStore('ada', 'good.json', 'long.json'),
    demoStore('zoe', 'good.json'),
  ],
};
const inRunOrder = ['mia', 'ada', 'ada', 'zoe'].map((id) => `${id}@example.com - Receiving`);

test('columns sort by mouse and keyboard, and that is remembered', async ({ launch }) => {
  const first = await launch({ stores, files });
  const grid = new TaskGridPage(first.page);
  await expect.poll(() => grid.names()).toEqual(inRunOrder);
  await grid.header('Name').getByRole('button').click();
  await expect(grid.header('Name')).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => grid.names()).toEqual(inRunOrder.toSorted());
  await grid.header('Name').getByRole('button').press('Enter');
  await expect.poll(() => grid.names()).toEqual(inRunOrder.toSorted().toReversed());
  await first.app.close();

  const second = await launch({ stores, files });
  const remembered = new TaskGridPage(second.page);
  await expect(remembered.header('Name')).toHaveAttribute('aria-sort', 'descending');
  await remembered.header('Name').getByRole('button').press('Space');
  await expect(remembered.header('Name')).toHaveAttribute('aria-sort', 'none');
  await expect.poll(() => remembered.names()).toEqual(inRunOrder);
});

test('columns are resized by mouse and keyboard, and that is remembered', async ({ launch }) => {
  const first = await launch({ stores, files });
  const grid = new TaskGridPage(first.page);
  const width = async (): Promise<number> => (await grid.header('Name').boundingBox())?.width ?? 0;
  const before = await width();
  const border = (await grid.border('Name').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await first.page.mouse.move(border.x + border.width / 2, border.y + 5);
  await first.page.mouse.down();
  await first.page.mouse.move(border.x + border.width / 2 + 60, border.y + 5, { steps: 4 });
  await first.page.mouse.up();
  await expect.poll(width).toBeGreaterThan(before + 45);
  await grid.border('Name').press('ArrowLeft');
  await expect.poll(width).toBeLessThan(before + 58);
  const chosen = await width();
  await first.app.close();

  const second = await launch({ stores, files });
  const again = new TaskGridPage(second.page);
  await expect
    .poll(async () => Math.abs(((await again.header('Name').boundingBox())?.width ?? 0) - chosen))
    .toBeLessThan(2);
  await again.border('Name').press('End');
  await expect
    .poll(async () => Math.abs(((await again.header('Name').boundingBox())?.width ?? 0) - before))
    .toBeLessThan(2);
});

test('tasks are filtered by text and by state', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.summary).toContainText('2 of 4 Tasks');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('ADA');
  await expect.poll(() => grid.names()).toEqual(inRunOrder.slice(1, 3));
  await page.keyboard.press('Escape');
  await expect.poll(() => grid.names()).toEqual(inRunOrder);
  await grid.stateFilter.selectOption({ label: 'Running (2)' });
  await expect.poll(() => grid.names()).toEqual([inRunOrder[0], inRunOrder[2]]);
  await grid.filter.fill('nobody');
  await expect(page.getByText('No task matches the filter')).toBeVisible();
  await page.getByRole('button', { name: 'Clear Filter' }).click();
  await expect.poll(() => grid.names()).toEqual(inRunOrder);
  await expect(grid.filter).toBeFocused();
});

test('nothing happens to a task that is selected but filtered away', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.task('mia@example.com')).toContainText(/Item \d+/);
  await dialog.selectTask('mia@example.com');
  await expect(dialog.cancelTask).toBeEnabled();
  await grid.filter.fill('ada');
  await expect.poll(() => grid.names()).toEqual(inRunOrder.slice(1, 3));
  await expect(dialog.cancelTask).toBeDisabled();
  await page.keyboard.press('Alt+t');
  await grid.filter.fill('');
  await expect(dialog.cancelTask).toBeEnabled();
  await expect(dialog.task('mia@example.com')).toContainText(/Item \d+/);
});

test('tasks are grouped by account, and groups close with the keyboard', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.summary).toContainText('2 of 4 Tasks');
  await grid.groupButton.click();
  const group = grid.grid.getByRole('row', { name: /ada@example\.com.*1 of 2 completed/ });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await dialog.task('ada@example.com - Receiving').first().click();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => grid.names()).toEqual([inRunOrder[0], inRunOrder[3]]);
  await page.keyboard.press('Enter');
  await expect.poll(() => grid.names()).toEqual(inRunOrder);
  await page.keyboard.press('ArrowRight');
  const first = dialog.task('ada@example.com - Receiving').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(first).toHaveAttribute('aria-posinset', '1');
  await expect(first).toHaveAttribute('aria-setsize', '2');
});

test('a row opens and tells all about its task', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.task('mia@example.com')).toContainText(/Item \d+/);
  await dialog.selectTask('mia@example.com');
  await page.keyboard.press('ArrowRight');
  await expect(dialog.task('mia@example.com')).toHaveAttribute('aria-expanded', 'true');
  const details = grid.details();
  await expect(details.getByRole('listitem')).toHaveText([/Connecting/, /Reading 5 of 5/, /Item \d+ of 2000/]);
  await expect(details).toContainText(/Provider\s*demo/);
  await expect(details).toContainText(/Process\s*\d+/);
  await expect(details).toContainText(/Rate\s*\d+ per second/);
  const clipboard = (): Promise<string> => app.evaluate((electron) => electron.clipboard.readText());
  await details.getByText('Provider', { exact: true }).dblclick();
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toBe('Provider');
  await dialog.selectTask('mia@example.com');
  await page.keyboard.press('Control+c');
  await expect.poll(clipboard).toMatch(/^mia@example\.com - Receiving\t/);
  await page.keyboard.press('Enter');
  await expect(details).toBeHidden();
  await dialog.task('zoe@example.com').dblclick();
  await expect(details).toContainText(/State\s*Completed/);
});

test('a task that is slow to be cancelled says for how long', async ({ launch }) => {
  const { dialog } = await launch({
    stores: { stores: [demoStore('mia', 'stubborn.json')], limits: { cancelGraceSeconds: 60 } },
    files,
  });
  await expect(dialog.task('mia@example.com')).toContainText('Busy');
  await dialog.cancelAll.click();
  await expect(dialog.task('mia@example.com')).toContainText(/Cancelling… 0:0\d/);
});

test('the context menu does what the keys do', async ({ launch }) => {
  const { page, dialog, app } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  await expect(dialog.task('zoe@example.com')).toContainText('Completed');
  await dialog.selectTask('zoe@example.com');
  await page.keyboard.press('Shift+F10');
  await expect(grid.entry('Show Details')).toBeFocused();
  await expect(grid.entry('Cancel Task')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^zoe@example\.com - Receiving\tCompleted\ttook (<1 s|0:0\d)\n$/);
  await expect(grid.grid).toBeFocused();
  await dialog.task('mia@example.com').click({ button: 'right' });
  await grid.entry('Cancel Task').click();
  await expect(dialog.task('mia@example.com')).toContainText('Cancelled');
});

test('the context menu stays within the window when the language changes', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await dialog.task('mia@example.com').click({ button: 'right', position: { x: width - 60, y: 10 } });
  const menu = page.getByRole('menu');
  await expect(menu).toContainText('Shift+F9');
  await invoke(page, 'setPreferences', { language: 'de' });
  await expect(menu).toContainText('Umschalt+F9');
  const box = (await menu.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
});

test('the context menu stays within the window, and gives way to what is clicked', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const grid = new TaskGridPage(page);
  const row = dialog.task('mia@example.com');
  const { width } = (await row.boundingBox()) ?? { width: 0 };
  await row.click({ button: 'right', position: { x: width - 3, y: 10 } });
  await expect(grid.menu).toBeInViewport({ ratio: 1 });
  const box = (await grid.filter.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(box.x + 10, box.y + 10);
  await expect(grid.menu).toBeHidden();
  await expect(grid.filter).toBeFocused();
});

test('tasks that are not next to each other are selected with the keyboard alone', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toContainText('2 of 4 Tasks');
  await dialog.tasks.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Space');
  await expect(dialog.tasks.getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^mia@example\.com.*\nzoe@example\.com.*\n$/);
});

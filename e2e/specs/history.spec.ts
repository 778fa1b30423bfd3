import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import { DONE_STEP, FAILING_SCENARIO, MENDABLE_PROVIDER, scenario } from '../fixtures/scenarios.ts';
import { demoStore, LONG_SCENARIO, moduleStore } from '../fixtures/storesFile.ts';
import { HistoryPanelPage } from '../pages/historyPanel.ts';

const files = {
  'works.json': scenario({ do: 'progress', text: 'Receiving message {index} of {max}', to: 5, everyMs: 5 }, DONE_STEP),
  'fails.json': FAILING_SCENARIO,
  'long.json': LONG_SCENARIO,
  'mendable.mjs': MENDABLE_PROVIDER,
};
const stores = { stores: [demoStore('ada', 'works.json'), demoStore('ben', 'fails.json')] };
/** Fails in the first run alone. */
const mended = { stores: [demoStore('ada', 'works.json'), moduleStore('mendable', 'mendable.mjs')] };

test('a run is listed under its day as soon as it begins, with what became of it', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.list.getByRole('row', { name: 'Today' })).toContainText('1 run');
  await expect(history.list.getByRole('row', { name: 'Today' })).toContainText('1 failed');
  await expect(history.runs).toHaveCount(1);
  await expect(history.runs).toContainText('Failed');
  await expect(history.runs.getByRole('gridcell').nth(2)).toHaveText(/^0:\d\d$/);
  await expect(history.runs).toContainText('1 of 2 tasks · 1 failed');
  await expect(history.runs).toContainText(/5$/);
  await page.keyboard.press('F9');
  await expect(history.runs).toHaveCount(2);
  await expect(history.list.getByRole('row', { name: 'Today' })).toContainText('2 runs');
});

test('an opened run says what went wrong, and its tasks which steps they passed', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toContainText('Failed');
  await history.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(history.opened).toContainText("Task 'ben@example.com - Receiving' reported error (0x80040111)");
  await expect(history.opened).toContainText('wrong password');
  await expect(history.opened).toBeFocused();
  const task = history.opened.getByRole('row', { name: 'ada@example.com' });
  await expect(task.first()).toContainText('Completed - Receiving message 5 of 5');
  await task.first().click();
  await page.keyboard.press('ArrowRight');
  await expect(history.opened.getByRole('region', { name: 'Steps' })).toContainText('Receiving message 5 of 5');
  await page.keyboard.press('Backspace');
  await expect(history.opened).toHaveCount(0);
  await expect(history.list).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(history.opened).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(history.list).toBeFocused();
  await expect(history.runs).toHaveAttribute('aria-selected', 'true');
});

test('runs are found by outcome, account and text, and what changed is said', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: mended, files });
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toContainText('Failed');
  await page.keyboard.press('F9');
  await expect(history.runs).toHaveCount(2);
  await expect(history.runs.first()).toContainText('Completed');

  await history.outcome.selectOption('Failed');
  await expect(history.runs).toHaveCount(1);
  await expect(history.runs).toContainText('1 failed');
  await history.outcome.selectOption('Cancelled');
  await expect(page.getByText('No run matches')).toBeVisible();
  await page.getByRole('button', { name: 'Clear Filter' }).click();
  await expect(history.runs).toHaveCount(2);
  await history.filter.fill('WRONG pass');
  await expect(history.runs).toHaveCount(1);
  await history.filter.fill('');
  await history.account.selectOption('ada@example.com');
  await expect(history.runs).toHaveCount(2);
  await expect(page.getByRole('img', { name: /^Items in the last 2 runs: 5 to 5, most recently 5$/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Duration \(minutes:seconds\) in the last 2 runs/ })).toBeVisible();

  await history.runs.first().dblclick();
  await expect(history.opened).toContainText('Changes since the last successful run');
  await expect(history.opened).toContainText('mendable - Synchronizing has never completed successfully');
});

test('what the filter shows is exported', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch({ stores: mended, files });
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toContainText('Failed');
  await page.keyboard.press('F9');
  await expect(history.runs).toHaveCount(2);
  await expect(history.runs.first()).toContainText('Completed');
  await history.outcome.selectOption('Failed');
  await expect(history.runs).toHaveCount(1);
  const file = path.join(folder, 'runs.csv');
  await chooseFile(app, file);
  await history.export('CSV');
  await expect(history.note).toHaveText(`1 run saved as ${file}`);
  const [heading, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
  expect(heading).toMatch(/^run,started,outcome/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('mendable');

  await chooseFile(app, path.join(folder, 'no such folder', 'runs.json'));
  await history.export('JSON');
  await expect(history.note).toContainText('The history could not be exported: ');
});

test('the history outlives the app, also one that is killed', async ({ launch }) => {
  const first = await launch({ stores, files });
  await expect(first.dialog.summary).toContainText('1 failed');
  await first.app.close();

  const killed = await launch({ stores: { stores: [demoStore('eve', 'long.json')] }, files });
  await expect(killed.dialog.task('eve@example.com')).toContainText(/Item [1-9]/);
  const before = await HistoryPanelPage.open(killed.page);
  await expect(before.runs).toHaveCount(2);
  await expect(before.runs.first()).toContainText('Processing');
  await expect(before.runs.first()).toContainText(/[1-9]\d*$/);
  const closed = killed.app.waitForEvent('close');
  killed.app.process().kill('SIGKILL');
  await closed;

  const { page } = await launch({ stores: { stores: [] } });
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toHaveCount(2);
  await expect(history.runs.first()).toContainText('Interrupted');
  await expect(history.runs.last()).toContainText('Failed');
  await history.runs.first().dblclick();
  await expect(history.opened).toContainText('eve@example.com');
  await expect(history.opened).toContainText('Item ');
});

test('before there was a run, the tab says so', async ({ launch }) => {
  const { page } = await launch({ stores: { stores: [] } });
  await HistoryPanelPage.open(page);
  await expect(page.getByText('There is no history yet')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to say about the history, ${colorScheme}`, async ({ launch }) => {
    const { page, dialog } = await launch({ stores, files });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(dialog.summary).toContainText('1 failed');
    const history = await HistoryPanelPage.open(page);
    await expect(history.runs).toContainText('Failed');
    await page.keyboard.press('F9');
    await expect(history.runs).toHaveCount(2);
    await history.account.selectOption('ben@example.com');
    await expect(page.getByRole('img', { name: /^Duration/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await history.runs.first().dblclick();
    await expect(history.opened).toContainText('wrong password');
    await page.keyboard.press('End');
    await expect(history.opened.getByRole('img', { name: /^Items/ }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

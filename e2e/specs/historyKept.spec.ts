import { execFileSync } from 'node:child_process';
import { copyFile, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { violations } from '../fixtures/accessible.ts';
import { expect, root, test } from '../fixtures/app.ts';
import { DONE_STEP, FAILING_SCENARIO, scenario } from '../fixtures/scenarios.ts';
import { demoStore, moduleStore } from '../fixtures/storesFile.ts';
import { GeneralPage } from '../pages/generalPage.ts';
import { HistoryPanelPage } from '../pages/historyPanel.ts';

/** Three runs, as the app wrote them when its tables were of version 1. */
const VERSION_1 = path.join(root, 'electron/host/history/testing/version1.db');
/** They are from long ago. */
const KEEP_ALL = { historyDays: 3_650 };
const NO_STORES = { stores: { stores: [] } };

const files = {
  'works.json': scenario({ do: 'progress', text: 'Receiving message {index} of {max}', to: 5, everyMs: 5 }, DONE_STEP),
  'fails.json': FAILING_SCENARIO,
  'wordy.mjs': `
    export default {
      SynchronizeInBackground({ punkCallBack }) {
        const out = {};
        punkCallBack.QueryInterface('{5024A386-2D44-486A-81A8-8F0ECB6071DD}', out);
        console.error('a warning of its own');
        return out.value.Done(null, 0);
      },
    };
  `,
};

test('a profile of an earlier version opens as it was left, and goes on', async ({ launch, profile }) => {
  await copyFile(VERSION_1, path.join(profile, 'history.db'));
  await writeFile(path.join(profile, 'fails.json'), JSON.stringify(files['fails.json']));
  const part = { does: 'receive', settings: { scenario: 'fails.json' } };
  const store = { id: 'ben', account: 'ben@example.com', kind: 'demo', parts: [part] };
  await writeFile(path.join(profile, 'stores.json'), JSON.stringify({ version: 1, stores: [store] }));
  const chosen = { theme: 'dark', groupByAccount: true, closeAfterCleanRun: false, ...KEEP_ALL };
  await writeFile(path.join(profile, 'preferences.json'), JSON.stringify(chosen));
  const { page, dialog } = await launch();
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toHaveCount(4);
  await expect(history.runs.nth(1)).toContainText('Interrupted');
  await expect(history.runs.nth(3)).toContainText('1 of 3 tasks · 2 failed');
  await history.runs.nth(2).dblclick();
  await expect(history.opened).toContainText('wrong password');
  await history.opened.focus();
  await page.keyboard.press('End');
  await expect(history.opened).toContainText('call-after-done');
  await history.back.click();
  // What there was in earlier versions, too, is held against what there is now.
  await history.runs.first().dblclick();
  await expect(history.opened).toContainText("Task 'ben@example.com - Receiving' reported error");
  await expect(history.problem).toHaveCount(0);
});

test('an opened run explains its errors, and has the last words of each process', async ({ launch }) => {
  const stores = { stores: [demoStore('ben', 'fails.json'), moduleStore('wordy', 'wordy.mjs')] };
  const first = await launch({ stores, files });
  await expect(first.dialog.summary).toContainText('1 failed');
  await expect(first.dialog.task('wordy')).toContainText('Completed');
  await first.app.close();
  const { page } = await launch(NO_STORES);
  const history = await HistoryPanelPage.open(page);
  await history.runs.dblclick();
  const error = history.opened.getByRole('row', { name: 'wrong password' });
  await expect(error).toHaveAttribute('aria-expanded', 'false');
  await error.getByTitle('What does this mean?').click();
  await expect(history.opened).toContainText('MAPI_E_LOGON_FAILED');
  await expect(history.opened).toContainText('What to do');
  await history.opened.getByRole('button', { name: 'Copy' }).click();
  await expect(history.opened.getByRole('button', { name: 'Copied' })).toBeVisible();
  await history.opened.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(error).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(error).toHaveAttribute('aria-expanded', 'true');

  await history.opened.getByRole('row', { name: 'wordy' }).first().dblclick();
  await expect(history.opened.getByRole('region', { name: 'Last output' })).toContainText('a warning of its own');
  await expect(history.opened).toContainText('module');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await violations(page)).toEqual([]);
});

test('a disk that is full is said for as long as it is, and nothing is lost', async ({ launch, profile }) => {
  test.skip(process.platform !== 'linux', 'the largest file of a running process can be changed on Linux alone');
  const { app, page, dialog } = await launch({ stores: { stores: [demoStore('ben', 'fails.json')] }, files });
  await expect(dialog.summary).toContainText('1 failed');
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toContainText('Failed');
  const log = await stat(path.join(profile, 'history.db-wal'));
  const limit = (bytes: number | string): void => {
    execFileSync('prlimit', ['--pid', String(app.process().pid), `--fsize=${bytes}:`]);
  };
  limit(log.size);
  await page.keyboard.press('F9');
  await expect(history.problem).toContainText(/full|I\/O/);
  await expect(history.problem).toContainText('history.db');
  await expect(history.runs).toHaveCount(1);
  limit('unlimited');
  await expect(history.runs).toHaveCount(2);
  await expect(history.problem).toHaveCount(0);
});

test('a damaged history is kept aside, said so, and saved as far as possible', async ({ launch, profile }) => {
  const file = path.join(profile, 'history.db');
  await copyFile(VERSION_1, file);
  await tearOut(file, 9 * 4_096, 4_096);
  const damaged = await readFile(file);
  await writeFile(`${file}-wal`, 'left behind by a crash');
  const { page } = await launch({ ...NO_STORES, preferences: KEEP_ALL });
  const history = await HistoryPanelPage.open(page);
  await expect(history.problem).toContainText('3 of its runs were recovered.');
  await expect(history.runs).toHaveCount(3);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await violations(page)).toEqual([]);
  const kept = (await readdir(profile)).filter((name) => /^history\.db\.damaged-.*Z$/.test(name));
  expect(kept).toHaveLength(1);
  expect(await readFile(path.join(profile, String(kept[0])))).toEqual(damaged);
});

test('runs that are to be kept for less long go at once', async ({ launch, profile }) => {
  await copyFile(VERSION_1, path.join(profile, 'history.db'));
  const { app, page } = await launch({ ...NO_STORES, preferences: KEEP_ALL });
  const history = await HistoryPanelPage.open(page);
  await expect(history.runs).toHaveCount(3);
  const general = await GeneralPage.open(app, page);
  await general.number('days').fill('30');
  await general.number('days').press('Enter');
  // The newest stays, however old it is.
  await expect(history.runs).toHaveCount(1);
  await expect(history.runs).toContainText('Interrupted');
});

test('what is being read stays in its place when new runs come in above it', async ({ launch }) => {
  const { page, dialog } = await launch({ stores: { stores: [demoStore('ada', 'works.json')] }, files });
  const history = await HistoryPanelPage.open(page);
  for (let runs = 1; runs <= 6; runs += 1) {
    await expect(history.list).toHaveAttribute('aria-rowcount', String(2 + runs));
    await expect(history.runs.first()).toContainText('Completed');
    await page.keyboard.press('F9');
  }
  await expect(dialog.summary).toContainText('1');
  await page.setViewportSize({ width: 485, height: 318 });
  await expect(history.list).toHaveAttribute('aria-rowcount', '9');
  await expect(history.runs.first()).toContainText('Completed');
  await history.list.focus();
  await page.keyboard.press('End');
  const read = history.list.getByRole('row', { selected: true });
  await expect(read).toHaveCount(1);
  const before = await read.boundingBox();
  await page.keyboard.press('F9');
  await expect(history.list).toHaveAttribute('aria-rowcount', '10');
  expect(await read.boundingBox()).toEqual(before);
});

async function tearOut(file: string, from: number, bytes: number): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.write(Buffer.alloc(bytes, 0x5a), 0, bytes, from);
  await handle.close();
}

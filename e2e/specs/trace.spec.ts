import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '../fixtures/accessible.ts';
import { expect, test } from '../fixtures/app.ts';
import { chooseFile } from '../fixtures/fileDialogs.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { OptionsDialog } from '../pages/optionsDialog.ts';
import { TaskGridPage } from '../pages/taskGrid.ts';
import { TracePanelPage } from '../pages/tracePanel.ts';

const TRACED = { traceShown: true };
const files = {
  'works.json': {
    version: 1,
    title: 'works',
    description: 'some calls',
    steps: [
      { do: 'progress', text: 'Receiving message {index} of {max}', to: 20, everyMs: 20 },
      { do: 'done', hresult: 'S_OK' },
    ],
  },
  'fails.json': {
    version: 1,
    title: 'fails',
    description: 'goes back, and fails',
    steps: [
      { do: 'report', text: 'Sending', index: 5, max: 9 },
      { do: 'report', text: 'Sending', index: 3, max: 9 },
      { do: 'error', hresult: 'MAPI_E_LOGON_FAILED', text: 'wrong password for ada@example.com' },
      { do: 'done', hresult: 'MAPI_E_LOGON_FAILED' },
    ],
  },
};
const stores = {
  stores: [demoStore('ada', 'works.json'), demoStore('ben', 'fails.json'), demoStore('eve', 'works.json')],
};

const ADA = { storeId: 'ada', account: 'ada@example.com', part: 'receiving' };

async function openTrace(page: Page): Promise<TracePanelPage> {
  const trace = new TracePanelPage(page);
  await trace.tab.click();
  return trace;
}

test('the tab is there for those who ask for it, and says from when on calls are traced', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  const trace = new TracePanelPage(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await expect(trace.tab).toHaveCount(0);

  const options = new OptionsDialog(page);
  await options.open();
  await options.choice('Trace provider calls').check();
  await page.keyboard.press('Escape');
  await trace.tab.click();
  await expect(page.getByText('This run is not traced')).toBeVisible();
  await page.keyboard.press('F9');
  await expect(trace.row('process is started').first()).toBeVisible();
  await page.keyboard.press('Control+Tab');
  await expect(dialog.tasksTab).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+Shift+Tab');
  await expect(trace.tab).toHaveAttribute('aria-selected', 'true');
});

test('every call is listed with its arguments, its answer and what is wrong with it', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await trace.kind.selectOption('Progress');
  // Of each of the two tasks that worked 20, of the other 2.
  await expect(trace.note).toHaveText(/^42 of \d+ rows$/);
  await expect(trace.row('"Receiving message 20 of 20", 20, 20').first()).toContainText('S_OK');

  await trace.kind.selectOption('With findings');
  await expect(trace.rows).toHaveCount(1);
  await trace.rows.dblclick();
  await expect(trace.details).toContainText('index-backwards');
  await expect(trace.details).toContainText('The index went back although text and maximum stayed the same.');
  await page.keyboard.press('Escape');
  await expect(trace.details).toHaveCount(0);

  await trace.kind.selectOption('Everything');
  await trace.filter.fill('WRONG password');
  await expect(trace.rows).toHaveCount(1);
  await expect(trace.rows).toContainText('Error');
  await expect(trace.rows).toContainText('MAPI_E_LOGON_FAILED, "wrong password for ada@example.com"');
  await trace.filter.fill('nothing of that kind');
  await page.getByRole('button', { name: 'Clear Filter' }).click();
  await expect(trace.rows.first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('it is used with the keyboard alone', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await page.setViewportSize({ width: 700, height: 600 });
  await trace.list.focus();
  await page.keyboard.press('Home');
  const active = trace.list.locator('[aria-selected=true]');
  await expect(active).toContainText('process is started');
  await expect(trace.follow).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(active).toHaveAttribute('aria-rowindex', '3');
  await expect(trace.details.getByRole('heading')).toBeVisible();
  await page.keyboard.press('End');
  await expect(active).toContainText('process ended');
  await page.keyboard.press('Control+c');
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toMatch(/^\d+\.\d{6} s \[\d+\] process ended: exit code 0/);
});

test('where there is little room, details stand in the place of the list', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await page.setViewportSize({ width: 485, height: 318 });
  await trace.list.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(trace.details).toBeFocused();
  const back = trace.details.getByRole('button', { name: 'All Calls' });
  await expect(back).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(trace.list).toBeFocused();
  await page.keyboard.press('Enter');
  await back.click();
  await expect(trace.list).toBeFocused();
  await expect(trace.details).toHaveCount(0);
});

test('a recording has room for its rows in the smallest window', async ({ launch, folder }) => {
  const row = { process: 0, task: 0, method: 'Progress', args: ['Receiving', 1, 2], hr: 'S_OK' };
  const rows = Array.from({ length: 30 }, (_, i) => ({ ...row, at: 600 + i }));
  const { app, page, dialog } = await launch({
    stores,
    files: { ...files, 'many.srtrace': recordingOf(...rows) },
    preferences: TRACED,
  });
  const trace = await openTrace(page);
  await page.setViewportSize({ width: 485, height: 318 });
  await chooseFile(app, path.join(folder, 'many.srtrace'));
  await trace.choose('Open Recording…');
  await expect(trace.row('Progress').first()).toBeVisible();
  await expect(dialog.sendReceive).toBeInViewport({ ratio: 1 });
  await expect(trace.follow).toBeInViewport({ ratio: 1 });
  expect((await trace.list.boundingBox())?.height).toBeGreaterThan(4 * 22);
});

test('the calls of one task are shown from its row', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files, preferences: TRACED });
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  const tasks = new TaskGridPage(page);
  await tasks.row('ben@example.com - Receiving').click({ button: 'right' });
  await tasks.entry('Show in Trace').click();
  const trace = new TracePanelPage(page);
  await expect(trace.row('wrong password')).toBeVisible();
  await expect(trace.row('Receiving message')).toHaveCount(0);
  await page.getByRole('button', { name: 'ben@example.com - Receiving' }).click();
  await expect(trace.row('Receiving message').first()).toBeAttached();
});

test('a trace is saved, opened and played again in the dialog', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await expect(trace.row('process ended').last()).toBeVisible();
  const file = path.join(folder, 'saved.srtrace');
  await chooseFile(app, file);
  await trace.choose('Save…');
  await expect(trace.note).toContainText(`Saved as ${file}`);

  await writeFile(path.join(folder, 'works.json'), JSON.stringify(LONG_SCENARIO));
  await page.keyboard.press('F9');
  await expect(dialog.cancelAll).toBeVisible();
  await trace.choose('Open Recording…');
  await expect(trace.replay).toContainText('saved.srtrace');
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await dialog.tasksTab.click();
  await expect(dialog.task('ben@example.com - Receiving')).toContainText('Failed');
  await expect(dialog.cancelTask).toHaveAttribute('aria-disabled', 'true');

  await expect(trace.position).toHaveText(/^(\S+) of \1$/);
  await trace.timeLine.focus();
  await page.keyboard.press('Home');
  await expect(trace.position).toHaveText(/^0:00 of/);
  await expect(dialog.task('ben@example.com - Receiving')).not.toContainText('Failed');
  await trace.replay.getByRole('button', { name: 'Play' }).click();
  await expect(dialog.task('ben@example.com - Receiving')).toContainText('Failed');
  await expect(trace.replay.getByRole('button', { name: 'Play' })).toBeVisible();
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  expect(await violations(page)).toEqual([]);

  await trace.replay.getByRole('button', { name: 'Close Recording' }).click();
  await expect(trace.replay).toHaveCount(0);
  await expect(dialog.summary).toHaveText(/^0 of 3 Tasks/);
  await expect(dialog.cancelAll).toBeVisible();
});

/** A file of these rows, recorded on the 2nd of January. */
function recordingOf(...rows: readonly object[]): string {
  const limits = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };
  const lines = [
    { srtrace: 1, app: 'Send-Receive', run: 1, startedAt: '2026-01-02T12:04:05.678Z', limits, tasks: [ADA] },
    { record: 'process', process: 0, storeId: 'ada', kind: 'demo', tasks: [0] },
    ...rows,
    { record: 'end', rows: rows.length },
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

test('errors of a recording are of its time', async ({ launch, folder }) => {
  const old = recordingOf(
    { at: 412, process: 0, method: 'processStarted', args: ['demo'] },
    { at: 500, process: 0, method: 'loaded', args: [4711] },
    { at: 600, process: 0, task: 0, method: 'SynchronizeInBackground', args: [536_875_138] },
    { at: 700, process: 0, task: 0, method: 'Error', args: [0x80040111, 'wrong password'], hr: 'S_OK' },
    { at: 800, process: 0, task: 0, method: 'Done', args: [null, 0x80040111], hr: 'S_OK' },
  );
  const { app, page, dialog } = await launch({
    stores,
    files: { ...files, 'old.srtrace': old },
    preferences: TRACED,
  });
  const trace = await openTrace(page);
  await chooseFile(app, path.join(folder, 'old.srtrace'));
  await trace.choose('Open Recording…');
  await expect(trace.replay).toContainText('old.srtrace');
  await dialog.openErrors();
  await page.getByRole('button', { name: 'Copy All' }).click();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText())).toContain('Jan 2, 2026');
});

test('the time line goes where it is told, whatever the length of the recording', async ({ launch, folder }) => {
  const long = recordingOf(
    { at: 412, process: 0, method: 'processStarted', args: ['demo'] },
    { at: 4_043_207, process: 0, method: 'processEnded', args: [0, null, ''] },
  );
  const { app, page } = await launch({ stores, files: { ...files, 'long.srtrace': long }, preferences: TRACED });
  const trace = await openTrace(page);
  await chooseFile(app, path.join(folder, 'long.srtrace'));
  await trace.choose('Open Recording…');
  await expect(trace.position).toHaveText('0:04 of 0:04');
  await trace.timeLine.focus();
  await page.keyboard.press('Home');
  await expect(trace.position).toHaveText('0:00 of 0:04');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(trace.position).toHaveText('0:01 of 0:04');
  await page.keyboard.press('End');
  await expect(trace.position).toHaveText('0:04 of 0:04');
});

test('what is no recording is refused, and what is damaged is shown as far as it goes', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch({
    stores,
    files: { ...files, 'none.srtrace': 'not a recording\n' },
    preferences: TRACED,
  });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await chooseFile(app, path.join(folder, 'none.srtrace'));
  await trace.choose('Open Recording…');
  await expect(trace.note).toContainText('The recording could not be opened: not JSON');
  await chooseFile(app, path.join(folder, 'missing.srtrace'));
  await trace.choose('Open Recording…');
  await expect(trace.note).toContainText('ENOENT');
  await expect(trace.replay).toHaveCount(0);
});

test('a copy for others is looked through before it is written', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await trace.choose('Save Without Personal Data…');
  const preview = page.getByRole('dialog', { name: 'Save Without Personal Data' });
  await expect(preview.getByRole('row', { name: 'ada@example.com' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const file = path.join(folder, 'masked.srtrace');
  await chooseFile(app, file);
  await preview.getByRole('button', { name: 'Save…' }).click();
  await expect(preview).toHaveCount(0);
  const text = await readFile(file, 'utf8');
  expect(text).toContain('wrong password');
  expect(text).not.toContain('ada@example.com');
});

test('a run is recorded to a file while it goes on', async ({ launch, folder }) => {
  const { app, page, dialog } = await launch({ stores, files, preferences: TRACED });
  const trace = await openTrace(page);
  await expect(trace.rows.first()).toBeVisible();
  const file = path.join(folder, 'recorded.srtrace');
  await chooseFile(app, file);
  await trace.choose('Record to File…');
  await expect(trace.note).toContainText(`Recording to ${file}`);
  await expect(dialog.summary).toHaveText(/^2 of 3 Tasks/);
  await expect(trace.row('process ended').last()).toBeVisible();
  await page.getByRole('button', { name: 'Stop Recording' }).click();
  await expect(trace.note).toContainText(`Saved as ${file}`);
  await expect.poll(async () => (await readFile(file, 'utf8')).trimEnd().split('\n').at(-1)).toContain('"end"');
  // The system's dialog has asked whether the file is to be replaced.
  await chooseFile(app, file);
  await trace.choose('Record to File…');
  await expect(trace.note).toContainText(`Recording to ${file}`);
  await page.getByRole('button', { name: 'Stop Recording' }).click();
  await chooseFile(app, path.join(file, 'no-folder.srtrace'));
  await trace.choose('Record to File…');
  await expect(trace.note).toContainText('ENOTDIR');
  await expect(trace.note).not.toContainText('Saved as');
});

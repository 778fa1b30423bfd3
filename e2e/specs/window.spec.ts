import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, root, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';
import { sandboxArgs } from '../../scripts/setup/sandbox.mjs';

const files = {
  'long.json': LONG_SCENARIO,
  'early-error.json': {
    ...LONG_SCENARIO,
    steps: [{ do: 'error', hresult: 'MAPI_E_LOGON_FAILED', text: 'wrong password' }, ...LONG_SCENARIO.steps],
  },
};
const stores = { stores: [demoStore('a', 'early-error.json'), demoStore('b', 'long.json')] };

test('a window that is reloaded in mid-run loses nothing', async ({ launch }) => {
  const { dialog, page } = await launch({ stores, files });
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
  await page.reload();
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
  await expect(dialog.summary).toHaveText(/^0 of 2 Tasks/);
  await dialog.openErrors();
  await expect(dialog.error("'wrong password'")).toBeVisible();
});

test('a window whose process is killed in mid-run comes back and loses nothing', async ({ launch }) => {
  const { dialog, page, app } = await launch({ stores, files });
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
  const itemBefore = Number(/Item (\d+)/.exec(await dialog.task('b@example.com').innerText())?.[1]);
  const pid = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());
  const crashed = page.waitForEvent('crash');
  process.kill(Number(pid), 'SIGKILL');
  await crashed;

  // Playwright gives a crashed page up, so the app itself is asked what its window shows now.
  const shown = (): Promise<string> =>
    app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return contents?.isCrashed() === false ? contents.executeJavaScript('document.body.innerText') : '';
    });
  await expect.poll(async () => Number(/Item (\d+) of 2000/.exec(await shown())?.[1])).toBeGreaterThan(itemBefore);
  expect(await shown()).toMatch(/0 of 2 Tasks/);
});

test('a second instance hands over to the first', async ({ launch, profile, display }) => {
  const { app, dialog } = await launch({ stores, files });
  await expect(dialog.task('b@example.com')).toBeVisible();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const kept = (): Promise<string[]> =>
    Promise.all(['preferences.json', 'token'].map((name) => readFile(path.join(profile, name), 'utf8')));
  await expect.poll(() => kept().catch(() => [])).toHaveLength(2);
  const before = await kept();
  const executable = await app.evaluate(() => process.execPath);
  const second = spawn(executable, [...sandboxArgs(), '--log-level=3', `--user-data-dir=${profile}`, root], {
    env: { ...process.env, DISPLAY: display, SEND_RECEIVE_RUNTIME_DIR: profile },
    stdio: 'ignore',
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((w) => [w.isMinimized(), w.isVisible()])),
    )
    .toEqual([[false, true]]);
  // Nor has the second one taken the socket.
  expect(await kept()).toEqual(before);
  await expect(dialog.task('b@example.com')).toContainText(/Item \d+ of 2000/);
});

test('Details folds the lower half away', async ({ launch }) => {
  const { dialog, page } = await launch({ stores, files });
  await expect(dialog.tasksTab).toBeVisible();
  await dialog.details.click();
  await expect(dialog.tasksTab).toBeHidden();
  await expect(dialog.details).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Alt+d');
  await expect(dialog.tasksTab).toBeVisible();
});

test('10,000 tasks are listed, a screenful at a time', async ({ launch }) => {
  const { dialog } = await launch({
    stores: {
      stores: [
        {
          ...demoStore('many'),
          parts: Array.from({ length: 10_000 }, (_, i) => ({
            does: 'receive' as const,
            name: `Folder ${i + 1}`,
            settings: { scenario: 'long.json' },
          })),
        },
      ],
    },
    files,
  });
  await expect(dialog.tasks).toHaveAttribute('aria-rowcount', /1000[01]/);
  await dialog.task('Folder 1').first().click();
  await dialog.page.keyboard.press('End');
  await expect(dialog.task('Folder 10000')).toContainText(/Item \d+ of 2000/);
  expect(await dialog.tasks.getByRole('row').count()).toBeLessThan(80);
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from '../fixtures/app.ts';
import { windowBounds } from '../fixtures/windowState.ts';

const FILE = 'window-places.json';

const move = (app: ElectronApplication, to: Electron.Rectangle): Promise<void> =>
  app.evaluate(({ BrowserWindow }, wanted) => BrowserWindow.getAllWindows()[0]?.setBounds(wanted), to);

const isMaximized = (app: ElectronApplication): Promise<boolean | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMaximized());

const remembered = (profile: string): Promise<string> => readFile(path.join(profile, FILE), 'utf8').catch(() => '');

test('the window opens where it was', async ({ launch, profile }) => {
  const place = { x: 210, y: 160, width: 640, height: 420 };
  const first = await launch();
  await move(first.app, place);
  // Written once it has come to rest, not only at the end.
  await expect.poll(() => remembered(profile)).toContain('"width": 640');
  await first.app.close();

  const second = await launch();
  expect(await windowBounds(second.app)).toEqual(place);
  await second.app.close();

  const third = await launch();
  expect(await windowBounds(third.app)).toEqual(place);
});

test('what was moved a moment before the end is remembered, too', async ({ launch }) => {
  const place = { x: 310, y: 260, width: 540, height: 320 };
  const first = await launch();
  await move(first.app, place);
  await expect.poll(() => windowBounds(first.app)).toEqual(place);
  await first.app.close();
  const second = await launch();
  expect(await windowBounds(second.app)).toEqual(place);
});

test('it opens folded, as small as it was', async ({ launch }) => {
  const first = await launch();
  await move(first.app, { x: 210, y: 160, width: 500, height: 400 });
  await expect.poll(() => windowBounds(first.app)).toMatchObject({ height: 400 });
  await first.dialog.details.click();
  await expect(first.dialog.tasksTab).toBeHidden();
  await expect.poll(async () => (await windowBounds(first.app))?.height).toBeLessThan(200);
  const folded = await windowBounds(first.app);
  await first.app.close();

  const second = await launch();
  await expect(second.dialog.details).toHaveAttribute('aria-expanded', 'false');
  expect(await windowBounds(second.app)).toEqual(folded);
});

test('a window that has begun folded unfolds to the height that it had', async ({ launch, profile }) => {
  const first = await launch();
  await move(first.app, { x: 210, y: 160, width: 500, height: 430 });
  await expect.poll(() => remembered(profile)).toContain('"unfoldedHeight": 430');
  await first.page.reload();
  await first.dialog.details.click();
  await expect.poll(async () => (await windowBounds(first.app))?.height).toBeLessThan(200);
  await first.app.close();

  const second = await launch();
  await second.dialog.details.click();
  await expect(second.dialog.tasksTab).toBeVisible();
  await expect.poll(() => windowBounds(second.app)).toMatchObject({ height: 430 });
});

test('it opens maximized, and goes back to what it was', async ({ launch, profile }) => {
  const place = { x: 210, y: 160, width: 640, height: 420 };
  const first = await launch();
  await move(first.app, place);
  await expect.poll(() => remembered(profile)).toContain('"width": 640');
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());
  await expect.poll(() => isMaximized(first.app)).toBe(true);
  await first.app.close();

  const second = await launch();
  await expect.poll(() => isMaximized(second.app)).toBe(true);
  await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.unmaximize());
  await expect.poll(() => windowBounds(second.app)).toEqual(place);
});

test('it opens in sight although its display has gone', async ({ launch, profile }) => {
  const first = await launch();
  await move(first.app, { x: 900, y: 600, width: 500, height: 300 });
  await expect.poll(() => remembered(profile)).toContain('"width": 500');
  await first.app.close();
  const elsewhere = (await remembered(profile))
    .replaceAll(/"\d+ \d+x\d+"/g, '"77 5120x2880"')
    .replace(/"x": \d+/, '"x": 4000');
  await writeFile(path.join(profile, FILE), elsewhere);

  const second = await launch();
  const workArea = await second.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const { x = 0, y = 0, width = 0, height = 0 } = (await windowBounds(second.app)) ?? {};
  expect({ width, height }).toEqual({ width: 500, height: 300 });
  expect(x + width).toBeLessThanOrEqual(workArea.x + workArea.width);
  expect(y + height).toBeLessThanOrEqual(workArea.y + workArea.height);
});

test('a damaged file is kept aside', async ({ launch, profile }) => {
  await writeFile(path.join(profile, FILE), '{"last": ');
  const { app } = await launch();
  expect(await windowBounds(app)).toMatchObject({ width: 485, height: 318 });
  expect(await readdir(profile)).toContainEqual(expect.stringMatching(/^window-places\.json\.damaged-/));
});

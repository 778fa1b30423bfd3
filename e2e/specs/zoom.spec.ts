import { expect, test } from '../fixtures/app.ts';
import { demoStore, LONG_SCENARIO } from '../fixtures/storesFile.ts';

const stores = { stores: [demoStore('ada', 'long.json'), demoStore('ben', 'authentication-failure')] };
const files = { 'long.json': LONG_SCENARIO };

test('at twice the size everything can still be reached', async ({ launch }) => {
  const { app, page, dialog } = await launch({ stores, files });
  await expect(dialog.task('ada@example.com')).toContainText(/Item \d/);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(2);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
  for (const control of [dialog.cancelAll, dialog.details, dialog.tasksTab, dialog.cancelTask]) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  await dialog.openErrors();
  await expect(dialog.error('ben@example.com')).toBeVisible();
});

test('read from right to left, the window is its own mirror image', async ({ launch }) => {
  const { page, dialog } = await launch({ stores, files });
  await expect(dialog.task('ada@example.com')).toContainText(/Item \d/);
  const leftOf = async (): Promise<boolean> => {
    const [name, button] = await Promise.all([
      dialog.tasks.getByRole('columnheader', { name: 'Name' }).boundingBox(),
      dialog.cancelAll.boundingBox(),
    ]);
    return (name?.x ?? 0) < (button?.x ?? 0);
  };
  expect(await leftOf()).toBe(true);
  await page.evaluate(() => {
    for (const element of [document.documentElement, ...document.querySelectorAll('[dir]')])
      element.setAttribute('dir', 'rtl');
  });
  await expect.poll(leftOf).toBe(false);
  const overflow = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - window.innerWidth,
    high: document.documentElement.scrollHeight - window.innerHeight,
  }));
  expect(overflow).toEqual({ wide: 0, high: 0 });
  await dialog.selectTask('ada@example.com');
  await page.keyboard.press('ArrowLeft');
  await expect(dialog.task('ada@example.com')).toHaveAttribute('aria-expanded', 'true');
});

test('nothing moves by itself where motion is not wanted', async ({ launch }) => {
  const { page, dialog } = await launch({
    stores: { stores: [demoStore('ada', 'endless.json')] },
    files: {
      'endless.json': {
        ...LONG_SCENARIO,
        steps: [
          { do: 'report', text: 'Comparing', index: 0, max: 0 },
          { do: 'wait', ms: 60_000 },
        ],
      },
    },
  });
  await expect(dialog.task('ada@example.com')).toContainText('Comparing');
  const running = (): Promise<number> =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  await expect.poll(running).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect.poll(running).toBe(0);
});

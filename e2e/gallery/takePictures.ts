import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { type Locale, LOCALES } from '#shared/i18n/locale.ts';
import type { Bridge } from '#shared/protocol/bridge.ts';
import { GALLERY, pictureName, SIZES, type Theme, THEMES } from './folder.ts';

/** What is on screen now, in every language, theme and size. */
export async function takePictures(page: Page, state: string, hold: () => Promise<unknown>): Promise<void> {
  await mkdir(GALLERY, { recursive: true });
  for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) {
    await page.setViewportSize(SIZES[size]);
    for (const locale of LOCALES) {
      await speak(page, locale);
      for (const theme of THEMES) {
        await hold();
        await page.emulateMedia(mediaOf(theme));
        await writeFile(path.join(GALLERY, pictureName(state, locale, theme, size)), await capture(page));
      }
    }
  }
}

async function speak(page: Page, locale: Locale): Promise<void> {
  await page.evaluate(async (language) => {
    const { sendReceive } = window as unknown as { readonly sendReceive: Bridge };
    await sendReceive.invoke('setPreferences', { language });
  }, locale);
  await expect(page.locator(`html[lang="${locale}"]`)).toBeAttached();
}

function mediaOf(theme: Theme): Parameters<Page['emulateMedia']>[0] {
  return {
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'high-contrast' ? 'active' : 'none',
    // So that two pictures of the same state differ in what is meant to differ.
    reducedMotion: 'reduce',
  };
}

/** WebP, which Playwright's own screenshots cannot be: hundreds of pictures have to fit into the repository. */
async function capture(page: Page): Promise<Buffer> {
  // Two frames: what follows from a new theme or size is drawn in the first.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  );
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 75 });
  await session.detach();
  return Buffer.from(data, 'base64');
}

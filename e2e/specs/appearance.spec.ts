import { expect, test } from '../fixtures/app.ts';

const SIZES = { small: { width: 485, height: 318 }, large: { width: 1_200, height: 800 } };

/** Pictures for people to look at; what can be said about them in words is asserted. */
for (const [language, receiving] of Object.entries({ en: 'Receiving', de: 'Empfangen', ja: '受信' })) {
  test(`the window fits in ${language}, light and dark, small and large`, async ({ launch }, testInfo) => {
    const { page, dialog } = await launch({ env: { LANGUAGE: language, LANG: `${language}_XX.UTF-8` } });
    await expect(dialog.task(`anna@example.com - ${receiving}`)).toBeVisible();
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: testInfo.outputPath(`${language}-${size}-${colorScheme}.png`) });
      }
      const overflow = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth - window.innerWidth,
        high: document.documentElement.scrollHeight - window.innerHeight,
      }));
      expect(overflow).toEqual({ wide: 0, high: 0 });
    }
    expect(await dialog.overallProgress.count()).toBe(language === 'en' ? 1 : 0);
  });
}

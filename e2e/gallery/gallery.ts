import { expect, test } from '../fixtures/app.ts';
import { SCENARIO_FILES } from './scenarios.ts';
import { STATES } from './states.ts';
import { takePictures } from './takePictures.ts';

for (const { name, stores, preferences, prepare, reach, hold } of STATES) {
  test(name, async ({ launch, profile, folder }) => {
    await prepare?.({
      profile,
      async runOnce(given) {
        const { app, dialog } = await launch({ stores: given, files: SCENARIO_FILES });
        await expect(dialog.summary).toContainText(/All done|failed/);
        await expect(dialog.sendReceive).toBeVisible();
        await app.close();
      },
    });
    const { app, page, dialog } = await launch({
      stores,
      files: SCENARIO_FILES,
      preferences: { pinned: true, ...preferences },
    });
    const shown = (await reach(dialog, { app, folder })) ?? page;
    await takePictures(shown, name, async () => hold?.(dialog));
  });
}

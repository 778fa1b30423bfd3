import { test } from '../fixtures/app.ts';
import { SCENARIO_FILES } from './scenarios.ts';
import { STATES } from './states.ts';
import { takePictures } from './takePictures.ts';

for (const { name, stores, preferences, reach, hold } of STATES) {
  test(name, async ({ launch, folder }) => {
    const { app, page, dialog } = await launch({
      stores,
      files: SCENARIO_FILES,
      preferences: { pinned: true, ...preferences },
    });
    await reach(dialog, { app, folder });
    await takePictures(page, name, async () => hold?.(dialog));
  });
}

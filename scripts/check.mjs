// @ts-check
import { runChecks } from './check/runChecks.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runScript } from './setup/say.mjs';

/** `npm run check`: everything that can be said about the code without running it. */
await runScript(async () => {
  ensureDependencies();
  const { failed } = await runChecks();
  return failed > 0 ? 1 : 0;
});

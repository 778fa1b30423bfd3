// @ts-check
import path from 'node:path';
import { runnerImport } from 'vite';
import { compareLocales } from './i18n/compareLocales.mjs';
import { findUnusedKeys } from './i18n/usedKeys.mjs';
import { root } from './setup/paths.mjs';

/** Every language says everything that English says, with the same arguments, and everything that is said is used. */
const { module } = await runnerImport(path.join(root, 'shared/i18n/index.ts'), {
  configFile: false,
  logLevel: 'error',
});
const { messages } = /** @type {{ messages: import('./i18n/compareLocales.mjs').Messages }} */ (module);

const problems = [...compareLocales(messages), ...findUnusedKeys(Object.keys(messages.en ?? {}))];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(messages).length} languages, ${Object.keys(messages.en ?? {}).length} texts`);

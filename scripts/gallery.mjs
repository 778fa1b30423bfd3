// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron } from './setup/electronRuntime.mjs';
import { nodeModules, root } from './setup/paths.mjs';
import { runScript } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/systemLibraries.mjs';

/** `npm run gallery [-- --grep state]`: renders docs/screenshots/gallery with the real app. */
await runScript(async () => {
  ensureDependencies();
  await ensureElectron();
  ensureSystemLibraries({ virtualDisplay: true, windowManager: true, fonts: true });
  ensureBuild();
  const cli = path.join(nodeModules, '@playwright/test/cli.js');
  const command = [cli, 'test', '-c', 'e2e/gallery/playwright.config.ts', ...process.argv.slice(2)];
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
});

// @ts-check
import path from 'node:path';
import { packageFolder } from './package/testBuild.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron, isElectronReplaced } from './setup/electronRuntime.mjs';
import { root } from './setup/paths.mjs';
import { runScript, say } from './setup/say.mjs';

/** `npm run package`: packages for this platform; `npm run package -- --dir` makes the folder alone. */
await runScript(async () => {
  ensureDependencies();
  await ensureElectron();
  ensureBuild();
  const folder = packageFolder();
  if (isElectronReplaced())
    say(`this is a test build for this machine only: its Electron is not the one of package.json`);
  // Needs electron-builder, which may have been installed only now.
  const { buildPackages, packageDirectory } = await import('./package/buildPackages.mjs');
  const output = path.join(root, folder);
  const made = process.argv.includes('--dir') ? [await packageDirectory(output)] : await buildPackages(output);
  for (const file of made) say(path.relative(root, file));
});

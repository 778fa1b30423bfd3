// @ts-check
import fs from 'node:fs';
import path from 'node:path';

/** @typedef {import('electron-builder').Configuration} Configuration */

/**
 * A release has the Electron of package.json inside. With another one in its place the package is good for one thing:
 * to try out packaging on this machine. Its folder and its name say so.
 * @returns {Pick<Configuration, 'electronDist' | 'electronVersion' | 'artifactName' | 'compression'>}
 */
export function electronRuntime() {
  const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!electronDist) return {};
  return {
    electronDist,
    electronVersion: fs.readFileSync(path.join(electronDist, 'version'), 'utf8').trim().replace(/^v/, ''),
    artifactName: '${name}-${version}-test-build-${os}-${arch}.${ext}',
    // Nobody downloads it, and squeezing takes minutes.
    compression: 'store',
  };
}

/** @returns {string} the folder for packages, below the project's */
export function packageFolder() {
  return process.env.ELECTRON_OVERRIDE_DIST_PATH ? 'release/test-build' : 'release';
}

/**
 * What an unpacked Electron has for `electron folder`, and a packaged app has no use for. electron-builder removes it
 * from what it downloads, not from a folder that it is given.
 * @param {import('electron-builder').AfterPackContext} context
 */
export function removeDevelopmentFiles({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  for (const file of ['version', 'resources/default_app.asar']) fs.rmSync(path.join(appOutDir, file), { force: true });
}

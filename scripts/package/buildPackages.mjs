// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { path7za } from '7zip-bin';
import { build, DIR_TARGET, Platform } from 'electron-builder';
import { root } from '../setup/paths.mjs';

/**
 * Packs what is in dist/ for this platform; ensureElectron() and ensureBuild() come first.
 * @param {string} output folder for the packages
 * @param {{ directoryOnly?: boolean }} [options]
 * @returns {Promise<string[]>} the files that were made; a folder is none
 */
export async function buildPackages(output, { directoryOnly = false } = {}) {
  // electron-builder would download one.
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= executable(path7za);
  return build({
    projectDir: root,
    targets: Platform.current().createTarget(directoryOnly ? DIR_TARGET : undefined),
    config: { extends: path.join(root, 'electron-builder.config.mjs'), directories: { output } },
    publish: 'never',
  });
}

/**
 * The app as a user gets it, in a folder.
 * @param {string} output
 * @returns {Promise<string>} the program to start
 */
export async function packageDirectory(output) {
  await buildPackages(output, { directoryOnly: true });
  const programs = {
    linux: 'linux-unpacked/send-receive',
    win32: 'win-unpacked/send-receive.exe',
    darwin: `mac${process.arch === 'arm64' ? '-arm64' : ''}/Send-Receive.app/Contents/MacOS/Send-Receive`,
  };
  const program = programs[/** @type {keyof typeof programs} */ (process.platform)];
  return path.join(output, program);
}

/**
 * npm may unpack it without the permission to run it.
 * @param {string} file
 */
function executable(file) {
  fs.chmodSync(file, 0o755);
  return file;
}

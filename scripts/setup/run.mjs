// @ts-check
import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * Runs a command to its end and collects what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {Outcome}
 */
export function run(command, args, options) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
    ...options,
  });
  return {
    ok: result.status === 0,
    stdout: String(result.stdout ?? ''),
    stderr: String(result.stderr ?? result.error?.message ?? ''),
  };
}

/**
 * @param {string} name
 * @returns {boolean} whether the shell finds such a program
 */
export function hasCommand(name) {
  return run('sh', ['-c', `command -v ${name}`]).ok;
}

/**
 * npm as it was started, or the one in the PATH (which on Windows is a script and needs a shell).
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options) {
  const startedAs = process.env.npm_execpath;
  if (startedAs !== undefined && startedAs.endsWith('npm-cli.js'))
    return run(process.execPath, [startedAs, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}

// @ts-check
import { spawn } from 'node:child_process';
import { electronExecutable } from './electronRuntime.mjs';
import { root } from './paths.mjs';

/** Chromium complains about missing D-Bus services and graphics drivers; the app has a log of its own. */
const QUIET = '--log-level=3';

/**
 * Runs the app until its end; a signal for this process goes to the app.
 * @param {readonly string[]} electronArgs
 * @param {readonly string[]} appArgs
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} the exit code
 */
export function launchElectron(electronArgs, appArgs, options) {
  const child = spawn(electronExecutable(), [QUIET, ...electronArgs, root, ...appArgs], {
    stdio: 'inherit',
    ...options,
  });
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

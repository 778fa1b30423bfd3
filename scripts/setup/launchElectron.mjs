// @ts-check
import { spawn } from 'node:child_process';
import { displayArgs } from './display.mjs';
import { electronExecutable } from './electronRuntime.mjs';
import { root } from './paths.mjs';
import { sandboxArgs } from './sandbox.mjs';

/** Chromium complains about missing D-Bus services and graphics drivers; the app has a log of its own. */
const QUIET = '--log-level=3';

/**
 * @param {readonly string[]} args of the app
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnApp(args, options) {
  const chromium = [QUIET, ...sandboxArgs(), ...displayArgs()];
  return spawn(electronExecutable(), [...chromium, root, ...args], { stdio: 'inherit', ...options });
}

/**
 * Runs the app until its end; a signal for this process goes to the app.
 * @param {readonly string[]} args of the app
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} the exit code
 */
export function runApp(args, options) {
  const child = spawnApp(args, options);
  onEndSignal((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {(signal: NodeJS.Signals) => void} listener called when this process is asked to end, and goes on */
export function onEndSignal(listener) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, () => listener(signal));
}

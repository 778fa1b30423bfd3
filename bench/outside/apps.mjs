// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';

/**
 * @typedef {object} Circumstances
 * @property {string} electron the program
 * @property {readonly string[]} args for Chromium
 * @property {Record<string, string>} env
 * @property {string} folder for what is thrown away
 * @property {boolean} quick
 * @property {number} rounds
 *
 * @typedef {Record<string, number>} Figures
 * @typedef {{ measure: string, figures: Figures }} Sample
 * @typedef {(around: Circumstances) => AsyncGenerator<Sample>} OutsideMeasure
 */

const READY_WITHIN_MS = 20_000;
const CLOSE_WITHIN_MS = 5_000;
const hook = path.join(import.meta.dirname, 'readyHook.cjs');

/** The app as it is built, once with a history, and the emptiest Electron app. */
const APPS = { app: root, withHistory: root, empty: path.join(root, 'bench/empty/main.cjs') };

/**
 * @param {keyof typeof APPS} name
 * @param {Pick<Circumstances, 'folder'>} around
 */
export function profileOf(name, { folder }) {
  return path.join(folder, `profile-${name}`);
}

/**
 * Starts one of them, each with a profile of its own, and waits until its window is ready to be shown.
 * @param {keyof typeof APPS} name
 * @param {Circumstances} around
 */
export async function startApp(name, around) {
  const { electron, args, env } = around;
  const profile = `--user-data-dir=${profileOf(name, around)}`;
  const began = performance.timeOrigin + performance.now();
  const child = spawn(electron, [...args, profile, '-r', hook, APPS[name]], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(child, 'exit');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN_MS);
  const readyAt = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const match = /^READY (\S+)$/m.exec(said);
      if (match !== null) resolve(Number(match[1]));
    });
    void exited.then(([code]) => reject(new Error(`${name} ended with ${code} before its window was ready`)));
  });
  clearTimeout(tooLong);
  const end = async () => {
    const kill = setTimeout(() => child.kill('SIGKILL'), CLOSE_WITHIN_MS);
    child.kill();
    await exited;
    clearTimeout(kill);
  };
  return { pid: /** @type {number} */ (child.pid), readyAfterMs: readyAt - began, end };
}

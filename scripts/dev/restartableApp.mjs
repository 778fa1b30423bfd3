// @ts-check
import { spawnApp } from '../setup/launchElectron.mjs';

/** An app that still writes its history must not be hurried, one that hangs must not be waited for. */
const QUIT_WITHIN_MS = 3_000;

/**
 * The app on the pages of a development server. There is one at a time: it holds a lock on its profile.
 * @param {readonly string[]} args of the app
 * @param {string} url of the development server
 */
export function restartableApp(args, url) {
  const start = () => spawnApp(args, { env: { ...process.env, VITE_DEV_SERVER_URL: url } });
  let child = start();
  let restarts = false;

  /** @type {Promise<number>} the exit code, when the app has ended by itself or by stop() */
  const ended = new Promise((resolve) => {
    const onExit = (/** @type {number | null} */ code) => {
      if (!restarts) return resolve(code ?? 1);
      restarts = false;
      child = start();
      child.once('exit', onExit);
    };
    child.once('exit', onExit);
  });

  const stop = () => {
    const stopped = child;
    stopped.kill();
    const timer = setTimeout(() => stopped.kill('SIGKILL'), QUIT_WITHIN_MS);
    stopped.once('exit', () => clearTimeout(timer));
  };
  const restart = () => {
    if (restarts) return;
    restarts = true;
    stop();
  };
  return { ended, stop, restart };
}

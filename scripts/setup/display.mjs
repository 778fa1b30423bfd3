// @ts-check
import { spawn } from 'node:child_process';

/** @typedef {{ readonly display: string, readonly stop: () => void }} VirtualDisplay */

/** @returns {boolean} whether windows can be opened without further ado */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {string[]} arguments for Electron: older ones try X11 first, even where there is only Wayland */
export function displayArgs() {
  const isWaylandOnly = process.platform === 'linux' && !process.env.DISPLAY && Boolean(process.env.WAYLAND_DISPLAY);
  return isWaylandOnly ? ['--ozone-platform=wayland'] : [];
}

/**
 * Starts an X server that nobody sees; it ends with this process at the latest.
 * @param {{ windowManager?: boolean, screen?: string }} [options] minimise and maximise need a window manager
 * @returns {Promise<VirtualDisplay>}
 */
export async function startVirtualDisplay({ windowManager = false, screen = '1440x1000x24' } = {}) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    // Ctrl+C in the terminal is for the app, whose last words still need a display.
    detached: true,
  });
  const processes = [server];
  const stop = () => {
    process.off('exit', stop);
    for (const child of processes) child.kill();
  };
  process.once('exit', stop);

  const display = `:${await displayNumber(server)}`;
  if (windowManager) {
    const manager = spawn('blackbox', ['-display', display], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display },
    });
    manager.once('error', () => {}); // windows open without one, too
    processes.push(manager);
  }
  for (const child of processes) child.unref();
  return { display, stop };
}

/**
 * The server chooses a free number and tells it when it is ready.
 * @param {import('node:child_process').ChildProcess} server
 * @returns {Promise<string>}
 */
function displayNumber(server) {
  const pipe = /** @type {import('node:net').Socket} */ (server.stdio[3]);
  return new Promise((resolve, reject) => {
    let said = '';
    pipe.on('data', (chunk) => {
      said += chunk;
      if (!said.includes('\n')) return;
      pipe.destroy();
      resolve(said.trim());
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
}

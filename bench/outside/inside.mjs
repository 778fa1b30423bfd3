// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { output } from '../build.mjs';

const PREFIX = 'BENCH ';
const ROUND_WITHIN_MS = 120_000;

/**
 * Runs measurements in the main process of the bench's own Electron app, one round after the other.
 * @param {import('./apps.mjs').Circumstances} around
 * @param {readonly string[]} names
 * @returns {AsyncGenerator<import('./apps.mjs').Sample>}
 */
export async function* runInside({ electron, args, env, folder, quick, rounds }, names) {
  const app = [
    `--user-data-dir=${path.join(folder, 'profile-bench')}`,
    path.join(output, 'main/index.js'),
    `--measures=${names.join(',')}`,
    `--rounds=${rounds}`,
    `--folder=${folder}`,
    ...(quick ? ['--quick'] : []),
  ];
  const child = spawn(electron, [...args, ...app], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  const tooLong = setTimeout(() => child.kill('SIGKILL'), ROUND_WITHIN_MS * rounds);
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith(PREFIX)) yield JSON.parse(line.slice(PREFIX.length));
  }
  clearTimeout(tooLong);
  const code = await exited;
  if (code !== 0) throw new Error(`The bench's app ended with ${code}`);
}

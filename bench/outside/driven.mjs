// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright';
import { root } from '../../scripts/setup/paths.mjs';

/**
 * Runs the built app with these stores, driven from outside, and closes it afterwards.
 * @template Result
 * @param {import('./apps.mjs').Circumstances} around
 * @param {readonly object[]} stores
 * @param {(app: import('playwright').ElectronApplication, page: import('playwright').Page) => Promise<Result>} use
 */
export async function withApp({ electron, args, env, folder }, stores, use) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'stores.json');
  fs.writeFileSync(file, JSON.stringify({ version: 1, stores }));
  const profile = `--user-data-dir=${path.join(folder, 'profile-driven')}`;
  const app = await _electron.launch({
    executablePath: electron,
    args: [...args, profile, root, `--stores=${file}`],
    env,
  });
  try {
    return await use(app, await app.firstWindow());
  } finally {
    const child = app.process();
    const kill = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await app.close().catch(() => {});
    clearTimeout(kill);
  }
}

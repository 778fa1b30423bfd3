// @ts-check
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { trayIcons } from './icons/trayIcons.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronExecutable, ensureElectron } from './setup/electronRuntime.mjs';
import { root } from './setup/paths.mjs';
import { sandboxArgs } from './setup/sandbox.mjs';
import { runScript } from './setup/say.mjs';

const TRAY_FOLDER = path.join(root, 'electron/main/presence/icons');

/**
 * Draws build/icon.png out of build/icon.svg, and the tray's pictures, with the Chromium that is there anyway. Only
 * after a change of what they are drawn from.
 */
await runScript(async () => {
  ensureDependencies();
  await ensureElectron();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'icons-'));
  const list = path.join(folder, 'icons.json');
  fs.writeFileSync(list, JSON.stringify(allIcons()));
  fs.mkdirSync(TRAY_FOLDER, { recursive: true });
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const drawing = path.join(root, 'scripts/icons/drawIcon.mjs');
  const { status } = spawnSync(electronExecutable(), [...sandboxArgs(), '--log-level=3', drawing], {
    stdio: 'inherit',
    env: { ...process.env, ...(display && { DISPLAY: display.display }), ICONS: list },
  });
  display?.stop();
  fs.rmSync(folder, { recursive: true });
  return status ?? 1;
});

function allIcons() {
  const build = path.join(root, 'build');
  const svg = fs.readFileSync(path.join(build, 'icon.svg'), 'utf8');
  const ofTray = trayIcons().map(({ name, svg: drawing, size }) => ({
    svg: drawing,
    size,
    png: path.join(TRAY_FOLDER, name),
  }));
  return [{ svg, png: path.join(build, 'icon.png'), size: 512 }, ...ofTray];
}

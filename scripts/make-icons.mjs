// @ts-check
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { electronExecutable, ensureElectron } from './setup/electronRuntime.mjs';
import { root } from './setup/paths.mjs';
import { sandboxArgs } from './setup/sandbox.mjs';
import { runScript } from './setup/say.mjs';

/** Draws build/icon.png out of build/icon.svg, with the Chromium that is there anyway. Only after a change of the SVG. */
await runScript(async () => {
  ensureDependencies();
  await ensureElectron();
  const display = hasDisplay() ? null : await startVirtualDisplay();
  const [svg, png] = ['icon.svg', 'icon.png'].map((file) => path.join(root, 'build', file));
  const drawing = path.join(root, 'scripts/icons/drawIcon.mjs');
  const { status } = spawnSync(electronExecutable(), [...sandboxArgs(), '--log-level=3', drawing], {
    stdio: 'inherit',
    env: { ...process.env, ...(display && { DISPLAY: display.display }), ICON_SVG: svg, ICON_PNG: png },
  });
  display?.stop();
  return status ?? 1;
});

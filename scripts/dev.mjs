// @ts-check
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { ensureElectron } from './setup/electronRuntime.mjs';
import { runScript, say } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/systemLibraries.mjs';

/** `npm run dev [-- arguments of the app]`: pages are replaced as they are edited, the main process restarts. */
await runScript(async () => {
  const needsDisplay = !hasDisplay();
  ensureDependencies();
  await ensureElectron();
  ensureSystemLibraries({ virtualDisplay: needsDisplay, windowManager: false, fonts: needsDisplay });
  if (needsDisplay) {
    const { display } = await startVirtualDisplay();
    process.env.DISPLAY = display;
    say(`no display here, so the window opens on a virtual one (Xvfb ${display})`);
  }
  // Needs Vite, which may have been installed only now.
  const { runDevelopment } = await import('./dev/runDevelopment.mjs');
  return runDevelopment(process.argv.slice(2));
});

// @ts-check
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { ensureElectron } from './setup/electronRuntime.mjs';
import { runApp } from './setup/launchElectron.mjs';
import { runScript, say } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/systemLibraries.mjs';
import { appArguments } from './start/appArguments.mjs';

/** `npm start [-- arguments of the app]`: from a fresh clone to an open window. */
await runScript(async () => {
  const needsDisplay = !hasDisplay();
  ensureDependencies();
  await ensureElectron();
  ensureSystemLibraries({ virtualDisplay: needsDisplay, windowManager: false, fonts: needsDisplay });
  ensureBuild();

  // npm changes to the project's folder; the user's paths count from where npm was called.
  const workingDirectory = process.env.INIT_CWD ?? process.cwd();
  const args = appArguments(process.argv.slice(2), workingDirectory);
  const env = { ...process.env };
  const display = needsDisplay ? await startVirtualDisplay() : null;
  if (display !== null) {
    env.DISPLAY = display.display;
    say(`no display here, so the window opens on a virtual one (Xvfb ${display.display})${hint(args)}`);
  }
  const code = await runApp(args, { env, cwd: workingDirectory });
  display?.stop();
  return code;
});

/** @param {readonly string[]} args */
function hint(args) {
  return args.some((arg) => arg.startsWith('--screenshot='))
    ? ''
    : '; see it with: npm start -- --screenshot window.png';
}

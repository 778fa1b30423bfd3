// @ts-check
import path from 'node:path';
import { createServer } from 'vite';
import { removeBuildStamp } from '../setup/buildStamp.mjs';
import { onEndSignal } from '../setup/launchElectron.mjs';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { restartableApp } from './restartableApp.mjs';
import { watchBuild } from './watchBuild.mjs';

const configFile = path.join(root, 'vite.config.ts');

/**
 * Serves the pages, keeps main process and preload built, and runs the app on both until its window is closed.
 * @param {readonly string[]} args of the app
 * @returns {Promise<number>} the exit code
 */
export async function runDevelopment(args) {
  // What is in dist/ from now on is no build for `npm start`.
  removeBuildStamp();
  const server = await createServer({ configFile, logLevel: 'warn' });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error("Vite's server has no address");

  const builds = await Promise.all([watchBuild(configFile, 'preload'), watchBuild(configFile, 'main')]);
  const [preload, main] = builds;
  say(`pages come from ${url}`);
  const app = restartableApp(args, url);
  preload.onRebuilt(() => {
    say('the preload has changed: reloading the pages');
    server.ws.send({ type: 'full-reload' });
  });
  main.onRebuilt(() => {
    say('the main process has changed: restarting');
    app.restart();
  });
  onEndSignal(() => app.stop());

  const code = await app.ended;
  await Promise.all([...builds.map((build) => build.stop()), server.close()]);
  return code;
}

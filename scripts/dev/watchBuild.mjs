// @ts-check
import { createBuilder } from 'vite';

/**
 * Builds one of the config's environments, and again after every change of its sources.
 * @param {string} configFile
 * @param {string} name
 * @returns {Promise<{ onRebuilt(listener: () => void): void, stop(): Promise<void> }>} when it has been built once
 */
export async function watchBuild(configFile, name) {
  const builder = await createBuilder({
    configFile,
    mode: 'development',
    logLevel: 'warn',
    environments: { [name]: { build: { watch: {} } } },
  });
  const environment = builder.environments[name];
  const watcher = environment && (await builder.build(environment));
  if (watcher === undefined || !('on' in watcher)) throw new Error(`vite.config.ts has no environment ${name}`);

  /** @type {(() => void) | null} */
  let onBuilt = null;
  let isBroken = false;
  await new Promise((resolve) => {
    onBuilt = () => resolve(undefined);
    watcher.on('event', (event) => {
      if (event.code === 'START') isBroken = false;
      if (event.code === 'ERROR') {
        isBroken = true;
        console.error(event.error.message);
      }
      if (event.code === 'END' && !isBroken) onBuilt?.();
    });
  });
  return {
    onRebuilt(listener) {
      onBuilt = listener;
    },
    stop: () => watcher.close(),
  };
}

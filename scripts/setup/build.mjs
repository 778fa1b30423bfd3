// @ts-check
import path from 'node:path';
import { isBuildFresh } from './buildStamp.mjs';
import { nodeModules } from './paths.mjs';
import { run } from './run.mjs';
import { say, seconds, SetupError } from './say.mjs';

/** Builds the app into dist/, if any of its sources has changed since. */
export function ensureBuild() {
  if (isBuildFresh()) return;
  const start = performance.now();
  const vite = path.join(nodeModules, 'vite', 'bin', 'vite.js');
  const { ok, stdout, stderr } = run(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn']);
  if (!ok) throw new SetupError(`The build failed:\n${stdout}${stderr}`);
  // Warnings must not be lost.
  process.stderr.write(stdout + stderr);
  say(`built in ${seconds(start)}`);
}

// @ts-check
import { runChecks } from './check/runChecks.mjs';
import { ensureBuild } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ensureElectron } from './setup/electronRuntime.mjs';
import { seconds, SetupError } from './setup/say.mjs';
import { ensureSystemLibraries } from './setup/systemLibraries.mjs';
import { sum } from './test/counts.mjs';
import { runEndToEndTests, runUnitTests } from './test/runners.mjs';

/** @typedef {import('./test/counts.mjs').Counts} Counts */

/** `npm test [-- arguments of Playwright]`: from a fresh clone to one line that says what passed. */
const STAGES = /** @type {const} */ ([
  ['setup', setUp],
  ['checks', runChecks],
  ['build', () => ensureBuild()],
  ['unit tests', runUnitTests],
  ['end-to-end tests', () => runEndToEndTests(process.argv.slice(2))],
]);

/** @type {Counts[]} */
const counts = [];
for (const [name, stage] of STAGES) {
  const start = performance.now();
  const result = await runStage(stage);
  counts.push(result);
  console.log(`[test] ${name}: ${result.failed > 0 ? `${result.failed} failed, ` : ''}${seconds(start)}`);
  // Without what it needs, nothing else can be judged.
  if (name === 'setup' && result.failed > 0) break;
}
const { passed, failed } = sum(counts);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);

async function setUp() {
  ensureDependencies();
  await ensureElectron();
  ensureSystemLibraries({ virtualDisplay: true, windowManager: true, fonts: true, tools: true, keyring: true });
}

/**
 * @param {() => Promise<Counts | void> | void} stage
 * @returns {Promise<Counts>} a stage that is no test counts only when it fails
 */
async function runStage(stage) {
  try {
    return (await stage()) ?? { passed: 0, failed: 0 };
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}\n` : error);
    return { passed: 0, failed: 1 };
  }
}

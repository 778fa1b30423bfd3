// @ts-check
import { spawn } from 'node:child_process';
import os from 'node:os';
import { root } from '../setup/paths.mjs';
import { seconds } from '../setup/say.mjs';
import { allChecks } from './checks.mjs';

/** @typedef {import('../test/counts.mjs').Counts} Counts */

/**
 * Runs all checks, as many at once as there are processors, and prints a line for each.
 * @returns {Promise<Counts>}
 */
export async function runChecks() {
  const waiting = allChecks();
  const counts = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      if (await runCheck(check)) counts.passed++;
      else counts.failed++;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return counts;
}

/**
 * @param {import('./checks.mjs').Check} check
 * @returns {Promise<boolean>} whether there is nothing to complain about
 */
async function runCheck({ name, command }) {
  const start = performance.now();
  const { ok, output } = await runNode(command);
  console.log(`[check] ${name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(start)}`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}

/**
 * @param {readonly string[]} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function runNode(command) {
  const child = spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}

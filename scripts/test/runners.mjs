// @ts-check
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { nodeModules, root } from '../setup/paths.mjs';
import { countPlaywright, countVitest, withExitCode } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const results = path.join(root, 'test-results');

/** @returns {Promise<Counts>} */
export function runUnitTests() {
  const report = path.join(results, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runRunner([path.join(nodeModules, 'vitest/vitest.mjs'), ...args], report, countVitest);
}

/**
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<Counts>}
 */
export function runEndToEndTests(args) {
  const report = path.join(results, 'e2e.json');
  const cli = path.join(nodeModules, '@playwright/test/cli.js');
  const command = [cli, 'test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...args];
  return runRunner(command, report, countPlaywright, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/**
 * @template Report
 * @param {readonly string[]} command for Node
 * @param {string} reportFile where the runner writes its report
 * @param {(report: Report) => Counts} count
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function runRunner(command, reportFile, count, env) {
  // A report of an earlier run must not be taken for this one's.
  fs.rmSync(reportFile, { force: true });
  const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  /** @type {number | null} */
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const report = fs.existsSync(reportFile) ? JSON.parse(fs.readFileSync(reportFile, 'utf8')) : null;
  return withExitCode(report === null ? null : count(report), code === 0);
}

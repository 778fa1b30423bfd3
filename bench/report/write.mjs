// @ts-check
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';
import { markdownTables } from './table.mjs';

const results = path.join(root, 'bench/results.json');
const document = path.join(root, 'docs/performance.md');
const TABLES = /(<!-- bench:begin -->\n)[^]*(<!-- bench:end -->)/;

/**
 * @param {ReturnType<typeof import('./figures.mjs').figuresOf>} sections
 * @param {{ electron: string, env: Record<string, string>, rounds: number }} options
 */
export function writeReport(sections, { electron, env, rounds }) {
  const machine = { ...describeMachine(), electron: versionOf(electron, env) };
  const date = new Date().toISOString().slice(0, 10);
  fs.writeFileSync(results, `${JSON.stringify({ date, machine, rounds, sections }, null, 2)}\n`);
  const intro = `${date}, ${machine.cores} cores (${machine.processor}), ${machine.system}, Electron ${machine.electron}; ${rounds} rounds.`;
  const text = fs.readFileSync(document, 'utf8');
  fs.writeFileSync(document, text.replace(TABLES, `$1\n${intro}\n\n${markdownTables(sections)}\n\n$2`));
}

function describeMachine() {
  const [processor] = os.cpus();
  return { cores: os.cpus().length, processor: processor?.model ?? 'unknown', system: `${os.type()} ${os.arch()}` };
}

/**
 * @param {string} electron
 * @param {Record<string, string>} env
 */
function versionOf(electron, env) {
  return execFileSync(electron, ['-e', 'process.stdout.write(process.versions.electron)'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
}

// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import { nodeModules, root } from '../setup/paths.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} command for Node
 */

/** Each names the part of the project that may see the same things: Node, the DOM, Electron, or none of them. */
const TYPE_PROJECTS = [
  'shared/tsconfig.json',
  'electron/tsconfig.json',
  'electron/main/tsconfig.json',
  'electron/main/tsconfig.electron-33.json',
  'electron/preload/tsconfig.json',
  'renderer/tsconfig.json',
  'e2e/tsconfig.json',
  'bench/tsconfig.json',
  'examples/tsconfig.json',
  'scripts/tsconfig.json',
  'tsconfig.test.json',
];

const tool = (/** @type {string} */ file) => path.join(nodeModules, file);

/** @returns {Check[]} the slow ones first */
export function allChecks() {
  return [
    { name: 'unused code', command: [tool('knip/bin/knip.js'), '--no-progress'] },
    {
      name: 'lint',
      command: [tool('oxlint/bin/oxlint'), '-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'],
    },
    { name: 'format', command: [tool('oxfmt/bin/oxfmt'), '--check'] },
    { name: 'texts', command: [path.join(root, 'scripts/check-i18n.mjs')] },
    ...TYPE_PROJECTS.filter((project) => fs.existsSync(path.join(root, project))).map((project) => ({
      name: `types ${project}`,
      command: [tool('typescript/bin/tsc'), '--noEmit', '-p', project],
    })),
  ];
}

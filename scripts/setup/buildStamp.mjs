// @ts-check
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

const stamp = path.join(root, 'dist', 'built-from');

/** Everything that a build depends on. */
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'scripts/vite',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** @returns {string} a digest of all that goes into a build; of the content, as a checkout may change times alone */
export function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(path.join(root, source))) {
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(fs.readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

export function isBuildFresh() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashSources();
}

/** @param {string} sources what hashSources() said before the build began */
export function writeBuildStamp(sources) {
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, sources);
}

export function removeBuildStamp() {
  fs.rmSync(stamp, { force: true });
}

/**
 * @param {string} folderOrFile
 * @returns {string[]} in a stable order
 */
function filesOf(folderOrFile) {
  if (!fs.statSync(folderOrFile).isDirectory()) return [folderOrFile];
  return fs
    .readdirSync(folderOrFile, { withFileTypes: true })
    .filter(({ name }) => !/\.test\.tsx?$/.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesOf(path.join(folderOrFile, name)));
}

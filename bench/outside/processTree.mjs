// @ts-check
import fs from 'node:fs';

/** @returns {boolean} whether this system tells what is needed here */
export function canReadProcesses() {
  return fs.existsSync('/proc/self/smaps_rollup');
}

/**
 * @param {number} pid
 * @returns {number[]} it and all processes below it
 */
function processTree(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of fs.readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const tree = [pid];
  for (const member of tree) tree.push(...(children.get(member) ?? []));
  return tree;
}

/** @param {string} pid */
function parentOf(pid) {
  const stat = read(pid, 'stat');
  // pid (name) state parent …, and a name may hold anything, also brackets
  return stat === '' ? null : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

/**
 * @param {number} pid
 * @returns {number} what belongs to these processes alone, in MB
 */
export function privateMegabytes(pid) {
  let kilobytes = 0;
  for (const member of processTree(pid)) {
    for (const [, value] of read(member, 'smaps_rollup').matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)) {
      kilobytes += Number(value);
    }
  }
  return kilobytes / 1024;
}

/**
 * @param {number} pid
 * @returns {boolean} whether a provider's process is among them
 */
export function hasProviders(pid) {
  return processTree(pid).some((member) => read(member, 'cmdline').includes('node.mojom.NodeService'));
}

/**
 * @param {string | number} pid
 * @param {string} file
 */
function read(pid, file) {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it has ended in the meantime
  }
}

// @ts-check
import fs from 'node:fs';

/** Electron keeps its switches in its own executable: behind this mark a version, a length, and a character a fuse. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const WIRE_VERSION = 1;

/** Numbers of the fuses that the fallback Electron needs otherwise than Cypress does. */
const FUSES = { nodeCliInspect: 3, browserSnapshot: 6 };

/**
 * @param {string} executable changed in place
 * @param {Partial<Record<keyof typeof FUSES, boolean>>} wanted
 */
export function setFuses(executable, wanted) {
  const content = fs.readFileSync(executable);
  const wire = findWire(content);
  const file = fs.openSync(executable, 'r+');
  try {
    for (const [name, number] of Object.entries(FUSES)) {
      const isOn = wanted[/** @type {keyof typeof FUSES} */ (name)];
      if (isOn !== undefined) fs.writeSync(file, isOn ? '1' : '0', wire + number);
    }
  } finally {
    fs.closeSync(file);
  }
}

/** @param {Buffer} content */
function findWire(content) {
  const sentinel = content.indexOf(SENTINEL);
  const version = content[sentinel + SENTINEL.length];
  const length = content[sentinel + SENTINEL.length + 1] ?? 0;
  if (sentinel < 0 || version !== WIRE_VERSION || length <= Math.max(...Object.values(FUSES))) {
    throw new Error('The executable has no fuses that are known here');
  }
  return sentinel + SENTINEL.length + 2;
}

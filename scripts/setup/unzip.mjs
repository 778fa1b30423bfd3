// @ts-check
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Sizes of the fixed parts of a zip file's records. */
const LOCAL_HEADER = 30;
const DIRECTORY_ENTRY = 46;
const END_RECORD = 22;
const LONGEST_COMMENT = 65_535;
const DEFLATED = 8;

/**
 * Unpacks a zip file (no zip64, no encryption). Bare systems have tar but no unzip.
 * @param {string} archive
 * @param {(name: string) => string | null} target where to write a file; null leaves it out
 */
export function unzip(archive, target) {
  const file = fs.openSync(archive, 'r');
  try {
    for (const entry of readDirectory(file)) {
      const to = entry.name.endsWith('/') ? null : target(entry.name);
      if (to === null) continue;
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, readContent(file, entry), { mode: entry.mode });
    }
  } finally {
    fs.closeSync(file);
  }
}

/** @typedef {{ name: string, mode: number, method: number, size: number, offset: number }} Entry */

/**
 * @param {number} file
 * @returns {Generator<Entry>}
 */
function* readDirectory(file) {
  const { size } = fs.fstatSync(file);
  const tail = readAt(
    file,
    Math.max(0, size - END_RECORD - LONGEST_COMMENT),
    Math.min(size, END_RECORD + LONGEST_COMMENT),
  );
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('Not a zip file');
  const directory = readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  let at = 0;
  for (let left = tail.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + DIRECTORY_ENTRY, at + DIRECTORY_ENTRY + nameLength),
      // The upper half of the external attributes is the Unix mode, where there is one.
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777 || 0o644,
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
    };
    at += DIRECTORY_ENTRY + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

/**
 * @param {number} file
 * @param {Entry} entry
 */
function readContent(file, { offset, size, method }) {
  const header = readAt(file, offset, LOCAL_HEADER);
  const start = offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  const content = readAt(file, start, size);
  return method === DEFLATED ? zlib.inflateRawSync(content) : content;
}

/**
 * @param {number} file
 * @param {number} position
 * @param {number} length
 */
function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  fs.readSync(file, buffer, 0, length, position);
  return buffer;
}

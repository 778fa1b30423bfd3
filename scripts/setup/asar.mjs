// @ts-check

/**
 * A flat asar archive: Chromium's pickled header (a JSON index), then the files one after another.
 * @param {Record<string, string | Buffer>} files
 * @returns {Buffer}
 */
export function createAsar(files) {
  const contents = Object.values(files).map((content) => Buffer.from(content));
  const index = Buffer.from(JSON.stringify({ files: indexOf(Object.keys(files), contents) }));
  const paddedLength = Math.ceil(index.length / 4) * 4;
  const header = Buffer.alloc(16 + paddedLength);
  // A pickle is its length and its payload. Two of them: one that holds the length of the other, which holds the index.
  const words = [4, paddedLength + 8, paddedLength + 4, index.length];
  words.forEach((word, at) => header.writeUInt32LE(word, at * 4));
  index.copy(header, 16);
  return Buffer.concat([header, ...contents]);
}

/**
 * @param {string[]} names
 * @param {Buffer[]} contents
 */
function indexOf(names, contents) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  let offset = 0;
  contents.forEach((content, at) => {
    index[names[at] ?? ''] = { size: content.length, offset: String(offset) };
    offset += content.length;
  });
  return index;
}

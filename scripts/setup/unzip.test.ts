import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unzip } from './unzip.mjs';

interface ZippedFile {
  readonly name: string;
  readonly content: string;
  readonly mode?: number;
  readonly isDeflated?: boolean;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'send-receive-unzip-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(content: Buffer): string {
  const file = path.join(folder, 'archive.zip');
  writeFileSync(file, content);
  return file;
}

const inFolder = (name: string): string => path.join(folder, name);

describe('a zip file', () => {
  it('gives its stored and its deflated files', () => {
    const text = 'again and '.repeat(500);
    const archive = zip([
      { name: 'stored.txt', content: 'as it is' },
      { name: 'folder/', content: '' },
      { name: 'folder/deflated.txt', content: text, isDeflated: true },
    ]);
    unzip(write(archive), inFolder);
    expect(readFileSync(inFolder('stored.txt'), 'utf8')).toBe('as it is');
    expect(readFileSync(inFolder('folder/deflated.txt'), 'utf8')).toBe(text);
  });

  it('keeps what may be run', () => {
    unzip(write(zip([{ name: 'program', content: '', mode: 0o755 }])), inFolder);
    if (process.platform !== 'win32') expect(statSync(inFolder('program')).mode & 0o777).toBe(0o755);
  });

  it('leaves out what is not wanted', () => {
    unzip(write(zip([{ name: 'a', content: '' }])), () => null);
    expect(() => statSync(inFolder('a'))).toThrow('ENOENT');
  });

  it('is found behind a comment at the end', () => {
    const archive = zip([{ name: 'a', content: 'content' }], 'a comment');
    unzip(write(archive), inFolder);
    expect(readFileSync(inFolder('a'), 'utf8')).toBe('content');
  });

  it('is not just any file', () => {
    expect(() => unzip(write(Buffer.from('no archive at all')), inFolder)).toThrow('Not a zip file');
  });
});

function zip(files: readonly ZippedFile[], comment = ''): Buffer {
  const contents: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o644, isDeflated = false } of files) {
    const data = isDeflated ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    contents.push(local, Buffer.from(name), data);

    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isDeflated ? 8 : 0, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE((mode << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + data.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...contents, index, end, Buffer.from(comment)]);
}

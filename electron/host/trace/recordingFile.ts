import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Where a recording is written to. */
export interface RecordingFile {
  /** What was written before stays whole, whatever becomes of this. */
  append(text: string): Promise<void>;
  close(): Promise<void>;
}

const compress = promisify(gzip);

export function isCompressed(path: string): boolean {
  return path.endsWith('.gz');
}

/** What is appended to a compressed file is a whole piece of it, which can be unpacked without the ones behind it. */
export async function openRecording(path: string, flags: 'w' | 'wx'): Promise<RecordingFile> {
  const file = await open(path, flags);
  return {
    append: async (text) => file.appendFile(isCompressed(path) ? await compress(text) : text),
    close: () => file.close(),
  };
}

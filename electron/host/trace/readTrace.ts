import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { type ReadRecording, RecordingReader } from '#shared/trace/recording/recordingReader.ts';
import { isCompressed } from './recordingFile.ts';

/** The first line, which has all tasks, is the longest; of one that is longer nothing can be made. */
const MAX_LINE = 32_000_000;

/** Reads a recording, of a file or of what comes through a pipe, as far as that is possible; what is wrong with it is said in what is returned. */
export async function readTrace(from: string | Readable): Promise<ReadRecording> {
  const reader = new RecordingReader();
  let rest = '';
  try {
    const text = typeof from === 'string' ? textOf(createReadStream(from), isCompressed(from)) : await textOfPipe(from);
    for await (const chunk of text) {
      const lines = (chunk as string).split('\n');
      // All but the last end here; the first began in an earlier chunk.
      for (const line of lines.splice(0, lines.length - 1)) {
        reader.take(rest + line);
        rest = '';
      }
      if (reader.isHopeless) return reader.finish();
      if (rest.length < MAX_LINE) rest += lines[0] ?? '';
    }
  } catch (error) {
    reader.problem(`the file cannot be read any further: ${(error as Error).message}`);
  }
  if (rest !== '') reader.take(rest, true);
  return reader.finish();
}

function textOf(bytes: Readable, isPacked: boolean): Readable {
  if (!isPacked) return bytes.setEncoding('utf8');
  // Of a file that was cut off, all that is there is unpacked.
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }).setEncoding('utf8');
  pipeline(bytes, unpacked, () => {});
  return unpacked;
}

const GZIP = Buffer.of(0x1f, 0x8b);

/** A pipe has no name that tells what it brings. */
async function textOfPipe(bytes: Readable): Promise<Readable> {
  await Promise.race([once(bytes, 'readable'), once(bytes, 'end')]);
  const first = bytes.read() as Buffer | null;
  if (first !== null) bytes.unshift(first);
  return textOf(bytes, first?.subarray(0, GZIP.length).equals(GZIP) === true);
}

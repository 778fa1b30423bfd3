import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { type ReadRecording, RecordingReader } from '#shared/trace/recording/recordingReader.ts';
import { isCompressed } from './recordingFile.ts';

/** The first line, which has all tasks, is the longest; of one that is longer nothing can be made. */
const MAX_LINE = 32_000_000;

/** Reads a recording as far as that is possible; what is wrong with it is said in what is returned. */
export async function readTrace(path: string): Promise<ReadRecording> {
  const reader = new RecordingReader();
  let rest = '';
  try {
    for await (const chunk of textOf(path)) {
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

function textOf(path: string): Readable {
  const file = createReadStream(path);
  if (!isCompressed(path)) return file.setEncoding('utf8');
  // Of a file that was cut off, all that is there is unpacked.
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }).setEncoding('utf8');
  pipeline(file, unpacked, () => {});
  return unpacked;
}

import { rename, rm } from 'node:fs/promises';
import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import type { Trace } from '#shared/trace/trace.ts';
import { isCompressed, openRecording } from './recordingFile.ts';

const ROWS_AT_ONCE = 5_000;

/** Writes what is in memory; a file of that name stays as it is until the new one is whole. */
export async function saveTrace(trace: Trace, path: string): Promise<void> {
  const next = isCompressed(path) ? `${path}.next.gz` : `${path}.next`;
  try {
    await write(trace, next);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}

async function write(trace: Trace, path: string): Promise<void> {
  const file = await openRecording(path, 'w');
  try {
    const writer = new RecordingWriter(trace);
    // What happens meanwhile is not waited for.
    const { end } = trace.rows;
    for (;;) {
      const lines = writer.next(ROWS_AT_ONCE, end);
      if (lines === '') break;
      await file.append(lines);
    }
    await file.append(writer.end());
  } finally {
    await file.close();
  }
}

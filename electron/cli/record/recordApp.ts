import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '#electron/sdk/connection.ts';
import type { RecordingPiece } from '#shared/protocol/external.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../reasonOf.ts';
import type { RecordingOutput } from './recordingOutput.ts';

/** While nothing happens, the app is asked this often. */
const ASK_EVERY_MS = 100;

interface Recorded {
  /** Opens the file, once there is something to put into it. */
  readonly open: (run: number) => Promise<RecordingOutput>;
  /** There is nothing yet: the app has not run anything, or has not kept it. */
  readonly onWait: (hasRun: boolean) => void;
}

/**
 * Writes down the present run of the app, or the next one where nothing is kept of that, from its begin to its end or until
 * it is interrupted; null if that was before there was anything.
 */
export async function recordApp(
  host: Connection,
  interrupted: Promise<unknown>,
  { open, onWait }: Recorded,
): Promise<RecordingOutput | null> {
  let stop = false;
  const noteInterruption = async (): Promise<void> => {
    await interrupted;
    stop = true;
  };
  void noteInterruption();
  let first = await host.record();
  if (first === null) onWait((await host.status()).run !== null);
  while (first === null) {
    await Promise.race([sleep(ASK_EVERY_MS), interrupted]);
    if (stop) return null;
    first = await host.record();
  }
  const output = await open(first.run);
  try {
    for (let piece = first; ; piece = await nextPiece(host, stop)) {
      await written(output, output.append(piece.lines));
      if (piece.isOver) break;
      if (piece.lines === '') await Promise.race([sleep(ASK_EVERY_MS), interrupted]);
    }
  } finally {
    await written(output, output.close());
  }
  return output;
}

/** Of a recording that has begun. */
async function nextPiece(host: Connection, stop: boolean): Promise<RecordingPiece> {
  return (await host.record({ stop })) as RecordingPiece;
}

async function written({ path }: RecordingOutput, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new Failure(EXIT.failed, `The recording has ended. ${path}: ${reasonOf(error)}.`, { cause: error });
  }
}

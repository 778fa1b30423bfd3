import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '#electron/sdk/connection.ts';
import type { RecordingPiece } from '#shared/protocol/external.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import type { RecordingOutput } from './recordingOutput.ts';

/** While nothing happens, the app is asked this often. */
const ASK_EVERY_MS = 100;

/** Writes down the present run of the app, from its begin to its end, or until it is interrupted. */
export async function recordApp(
  host: Connection,
  interrupted: Promise<unknown>,
  open: (run: number) => Promise<RecordingOutput>,
): Promise<RecordingOutput> {
  let stop = false;
  const noteInterruption = async (): Promise<void> => {
    await interrupted;
    stop = true;
  };
  void noteInterruption();
  const first = await nextPiece(host, stop);
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

async function nextPiece(host: Connection, stop: boolean): Promise<RecordingPiece> {
  const piece = await host.record({ stop });
  if (piece === null) throw new Failure(EXIT.failed, 'Send/Receive has nothing to record: nothing has run yet.');
  return piece;
}

async function written({ path }: RecordingOutput, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw new Failure(EXIT.failed, `The recording has ended. ${path}: ${(error as Error).message}`, { cause: error });
  }
}

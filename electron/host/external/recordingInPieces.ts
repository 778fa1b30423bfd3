import type { RecordingPiece } from '#shared/protocol/external.ts';
import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import type { Trace } from '#shared/trace/trace.ts';

/** A piece ends when it has so many characters, and is looked at after so many rows, of which each may be long. */
const PIECE_CHARACTERS = 262_144;
const ROWS_AT_ONCE = 100;

/**
 * The recording of a run for a program that asks for one piece after the other. Who asks slowly costs nothing: what waits is
 * the trace itself, which is bounded.
 */
export class RecordingInPieces {
  readonly #trace: Trace;
  readonly #isOver: () => boolean;
  readonly #writer: RecordingWriter;
  /** The first row that is not wanted any more; undefined while the recording goes on. */
  #until: number | undefined;

  /** `isOver` says that no further rows come. */
  constructor(trace: Trace, isOver: () => boolean) {
    this.#trace = trace;
    this.#isOver = isOver;
    this.#writer = new RecordingWriter(trace);
  }

  /** What has happened since the last piece, or a part of it; after `stop`, up to the moment when that was first said. */
  next(stop: boolean): RecordingPiece {
    if (stop || this.#isOver()) this.#until ??= this.#trace.rows.end;
    let lines = '';
    let isOver = false;
    while (lines.length < PIECE_CHARACTERS && !isOver) {
      const more = this.#writer.next(ROWS_AT_ONCE, this.#until);
      lines += more;
      if (more !== '') continue;
      if (this.#until === undefined) break;
      lines += this.#writer.end();
      isOver = true;
    }
    return { run: this.#trace.run.id, lines, isOver };
  }
}

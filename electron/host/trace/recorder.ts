import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { Clock } from '../clock.ts';
import type { RecordingFile } from './recordingFile.ts';

/** So many rows are put into words at once: two milliseconds' work. */
const ROWS_AT_ONCE = 2_000;
const LOOK_EVERY_MS = 100;

interface RecorderOptions {
  readonly trace: Trace;
  /** Open, and closed by the recorder. */
  readonly file: RecordingFile;
  readonly clock: Clock;
  /** The recording has ended before it was stopped: the disk is full, or something of that kind. The run goes on. */
  readonly onProblem: (problem: string) => void;
}

/**
 * Writes a trace to a file while the run goes on. The trace itself is what waits to be written, so a slow disk costs no
 * more memory than the trace may have; what the trace drops meanwhile is said in the recording.
 */
export class Recorder {
  readonly #trace: Trace;
  readonly #clock: Clock;
  readonly #writer: RecordingWriter;
  readonly #done: Promise<void>;
  /** The first row that is not wanted any more; undefined until it is stopped. */
  #until: number | undefined;
  #wake = (): void => {};

  constructor({ trace, file, clock, onProblem }: RecorderOptions) {
    this.#trace = trace;
    this.#clock = clock;
    this.#writer = new RecordingWriter(trace);
    this.#done = this.#record(file).catch((error: unknown) => onProblem((error as Error).message));
  }

  /** Resolves when all that has happened so far is in the file. */
  stop(): Promise<void> {
    this.#until ??= this.#trace.rows.end;
    this.#wake();
    return this.#done;
  }

  async #record(file: RecordingFile): Promise<void> {
    try {
      for (let lines = this.#next(); ; lines = this.#next()) {
        if (lines !== '') await file.append(lines);
        else if (this.#until !== undefined) break;
        else await this.#pause();
      }
      await file.append(this.#writer.end());
    } finally {
      await file.close();
    }
  }

  #next(): string {
    return this.#writer.next(ROWS_AT_ONCE, this.#until);
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#clock.after(LOOK_EVERY_MS, resolve);
      this.#wake = () => {
        callOff();
        resolve();
      };
    });
  }
}

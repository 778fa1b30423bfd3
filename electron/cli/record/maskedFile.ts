import type { RecordingFile } from '#electron/host/trace/recordingFile.ts';
import type { Replaced } from '#shared/trace/mask/mask.ts';
import { TraceMasking } from '#shared/trace/mask/traceMasking.ts';
import { RecordingReader } from '#shared/trace/recording/recordingReader.ts';
import { RecordingWriter } from '#shared/trace/recording/recordingWriter.ts';
import type { Trace } from '#shared/trace/trace.ts';

const ROWS_AT_ONCE = 5_000;

/** Keeps a recording in memory until its end, since only the whole of it tells what is personal; that never gets to the disk. */
export class MaskedFile implements RecordingFile {
  readonly #file: RecordingFile;
  readonly #reader = new RecordingReader();
  #replaced: readonly Replaced[] = [];

  constructor(file: RecordingFile) {
    this.#file = file;
  }

  /** What was replaced, once it is closed. */
  get replaced(): readonly Replaced[] {
    return this.#replaced;
  }

  append(text: string): Promise<void> {
    for (const line of text.split('\n')) if (line !== '') this.#reader.take(line);
    return Promise.resolve();
  }

  async close(): Promise<void> {
    try {
      const { trace, isComplete } = this.#reader.finish();
      if (trace !== null) await this.#write(this.#mask(trace), isComplete);
    } finally {
      await this.#file.close();
    }
  }

  #mask(trace: Trace): Trace {
    const masking = new TraceMasking(trace);
    while (masking.advance(ROWS_AT_ONCE));
    this.#replaced = masking.replaced;
    return masking.finish();
  }

  async #write(trace: Trace, isComplete: boolean): Promise<void> {
    const writer = new RecordingWriter(trace);
    for (let lines = writer.next(ROWS_AT_ONCE); lines !== ''; lines = writer.next(ROWS_AT_ONCE)) {
      await this.#file.append(lines);
    }
    if (isComplete) await this.#file.append(writer.end());
  }
}

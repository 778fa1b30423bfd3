import { existsSync } from 'node:fs';
import { openRecording, type RecordingFile } from '#electron/host/trace/recordingFile.ts';
import type { Replaced } from '#shared/trace/mask/mask.ts';
import { EXIT } from '../exitCodes.ts';
import { Failure } from '../failure.ts';
import { reasonOf } from '../reasonOf.ts';
import { MaskedFile } from './maskedFile.ts';

interface OutputOptions {
  readonly output?: string;
  readonly force?: true;
  readonly mask?: true;
}

/** The file that a recording goes to. */
export class RecordingOutput implements RecordingFile {
  readonly path: string;
  readonly #file: RecordingFile;
  readonly #masked: MaskedFile | null;
  #lines = 0;

  private constructor(path: string, file: RecordingFile, isMasked: boolean) {
    this.path = path;
    this.#masked = isMasked ? new MaskedFile(file) : null;
    this.#file = this.#masked ?? file;
  }

  /** Fails with a sentence if the file cannot be written, or is there and is not to be written over. */
  static async open({ output = usualName(new Date()), force, mask }: OutputOptions): Promise<RecordingOutput> {
    try {
      const file = await openRecording(output, force === true ? 'w' : 'wx');
      return new RecordingOutput(output, file, mask === true);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw isThere(output);
      throw new Failure(EXIT.usage, `'${output}' cannot be written: ${reasonOf(error)}.`, { cause: error });
    }
  }

  /** Fails with a sentence if there is a file that is not to be written over; for those who open theirs later. */
  static requireFree({ output, force }: OutputOptions): void {
    if (output !== undefined && force !== true && existsSync(output)) throw isThere(output);
  }

  get lines(): number {
    return this.#lines;
  }

  /** Null if nothing was to be. */
  get replaced(): readonly Replaced[] | null {
    return this.#masked?.replaced ?? null;
  }

  async append(text: string): Promise<void> {
    await this.#file.append(text);
    this.#lines += text.split('\n').length - 1;
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

function isThere(file: string): Failure {
  return new Failure(EXIT.usage, `'${file}' is there already; --force writes over it.`);
}

/** "send-receive-2026-01-02T030405Z.srtrace.gz" */
function usualName(now: Date): string {
  const time = now.toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replaceAll(':', '');
  return `send-receive-${time}Z.srtrace.gz`;
}

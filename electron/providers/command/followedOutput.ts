import type { Readable } from 'node:stream';

/** One output of a program, read no faster than what it says is taken. */
export class FollowedOutput {
  /** Resolves when the output is closed and all of it is taken. */
  readonly ended: Promise<void>;
  readonly #output: Readable;
  #untaken = 0;
  #silence: NodeJS.Timeout | undefined;

  constructor(output: Readable, take: (chunk: Buffer) => Promise<void>) {
    this.#output = output;
    let taken = Promise.resolve();
    output.on('data', (chunk: Buffer) => {
      output.pause();
      this.#silence?.refresh();
      this.#untaken += 1;
      // One after the other, since Node lets a paused output flow again when the program exits.
      taken = this.#takeAfter(taken, () => take(chunk));
    });
    this.ended = new Promise((resolve) => {
      output.once('close', () => {
        clearTimeout(this.#silence);
        resolve(taken);
      });
    });
  }

  async #takeAfter(before: Promise<void>, take: () => Promise<void>): Promise<void> {
    await before;
    await take();
    this.#untaken -= 1;
    this.#output.resume();
  }

  /** Somebody may keep it open for ever: it is closed when nothing has come for that long. */
  closeWhenSilent(ms: number): void {
    this.#silence = setTimeout(() => {
      if (this.#untaken > 0) this.#silence?.refresh();
      else this.#output.destroy();
    }, ms);
  }
}

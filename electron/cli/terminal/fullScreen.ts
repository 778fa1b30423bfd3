import type { Output } from './terminal.ts';

/** The screen that editors use: the lines that were there before come back when it is closed. */
const OPEN = '\u001B[?1049h\u001B[?25l';
const CLOSE = '\u001B[?25h\u001B[?1049l';
const HOME = '\u001B[H';
const CLEAR_TO_END_OF_LINE = '\u001B[K';
const CLEAR_BELOW = '\u001B[J';

/** The whole terminal, written over again and again; a change of its size leaves nothing behind. */
export class FullScreen {
  readonly #output: Output;

  constructor(output: Output) {
    this.#output = output;
    output.write(OPEN);
  }

  /** Lines that are narrower than the terminal, and no more than it has. */
  draw(lines: readonly string[]): void {
    const text = lines.map((line) => line + CLEAR_TO_END_OF_LINE).join('\r\n');
    this.#output.write(`${HOME}${text}${CLEAR_BELOW}`);
  }

  close(): void {
    this.#output.write(CLOSE);
  }
}

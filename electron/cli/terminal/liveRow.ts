import { stripVTControlCharacters } from 'node:util';
import type { Output } from './terminal.ts';
import { widthOf } from './width.ts';

const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';
const CLEAR_BELOW = '\u001B[J';

/** A row at the end of the terminal that is written over again and again, or makes way for other output. */
export class LiveRow {
  readonly #output: Output;
  #width = 0;

  constructor(output: Output) {
    this.#output = output;
    output.write(HIDE_CURSOR);
  }

  /** A text that is narrower than the terminal. */
  draw(text: string): void {
    this.#output.write(`${this.#toBeginning()}${text}${CLEAR_BELOW}`);
    this.#width = widthOf(stripVTControlCharacters(text));
  }

  clear(): void {
    if (this.#width > 0) this.#output.write(`${this.#toBeginning()}${CLEAR_BELOW}`);
    this.#width = 0;
  }

  close(): void {
    this.clear();
    this.#output.write(SHOW_CURSOR);
  }

  /** A window that has become narrower has broken the row into several. */
  #toBeginning(): string {
    const { columns } = this.#output;
    const rowsAbove = columns === null ? 0 : Math.max(0, Math.ceil(this.#width / columns) - 1);
    return rowsAbove === 0 ? '\r' : `\r\u001B[${rowsAbove}A`;
  }
}

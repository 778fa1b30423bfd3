import { StringDecoder } from 'node:string_decoder';

const END = '\n';
const CARRIAGE_RETURN = 13;

/** Cuts a stream of bytes into lines, whatever the pieces are that it comes in. */
export class LineSplitter {
  readonly #maxLength: number;
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** Calls `take` for each whole line, without its end; false if one is too long, and nothing more can be made of it. */
  push(chunk: Buffer, take: (line: string) => void): boolean {
    const piece = this.#decoder.write(chunk);
    // Without an end in it there is nothing to look at, which matters to whoever sends a long line byte by byte.
    if (!piece.includes(END)) {
      this.#rest += piece;
      return this.#rest.length <= this.#maxLength;
    }
    const text = this.#rest + piece;
    let from = 0;
    for (let end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
      if (end - from > this.#maxLength) return false;
      const to = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
      if (to > from) take(text.slice(from, to));
      from = end + 1;
    }
    this.#rest = from === 0 ? text : text.slice(from);
    return this.#rest.length <= this.#maxLength;
  }
}

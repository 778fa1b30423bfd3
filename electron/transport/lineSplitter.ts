const END = 10;
const CARRIAGE_RETURN = 13;
/** A line's end may have so many bytes beside the one that ends it; they are not the line's. */
const RETURN = 1;

/** Takes the bytes of a line, without its end: those of `bytes` from `from` up to `to`. */
type TakeLine = (bytes: Buffer, from: number, to: number) => void;

/** Cuts a stream of bytes into lines, whatever the pieces are that it comes in. Nothing is copied that comes whole. */
export class LineSplitter {
  readonly #maxLength: number;
  /** The beginning of a line whose end has not come yet. */
  #rest: Buffer[] = [];
  #restLength = 0;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  /** False if a line is too long, and nothing more can be made of it. */
  push(chunk: Buffer, take: TakeLine): boolean {
    let from = 0;
    for (let end = chunk.indexOf(END); end >= 0; end = chunk.indexOf(END, from)) {
      if (this.#restLength + end - from > this.#maxLength + RETURN) return false;
      const isWhole =
        this.#restLength > 0
          ? this.#takeJoined(chunk.subarray(from, end), take)
          : this.#takeWithoutReturn(chunk, from, end, take);
      if (!isWhole) return false;
      from = end + 1;
    }
    if (from === chunk.length) return true;
    this.#rest.push(from === 0 ? chunk : chunk.subarray(from));
    this.#restLength += chunk.length - from;
    return this.#restLength <= this.#maxLength + (chunk.at(-1) === CARRIAGE_RETURN ? RETURN : 0);
  }

  #takeJoined(lastPiece: Buffer, take: TakeLine): boolean {
    const line = Buffer.concat([...this.#rest, lastPiece]);
    this.#rest = [];
    this.#restLength = 0;
    return this.#takeWithoutReturn(line, 0, line.length, take);
  }

  #takeWithoutReturn(bytes: Buffer, from: number, end: number, take: TakeLine): boolean {
    const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (to - from > this.#maxLength) return false;
    if (to > from) take(bytes, from, to);
    return true;
  }
}

const END = 10;
const CARRIAGE_RETURN = 13;

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
      if (this.#restLength + end - from > this.#maxLength) return false;
      if (this.#restLength > 0) this.#takeJoined(chunk.subarray(from, end), take);
      else takeWithoutReturn(chunk, from, end, take);
      from = end + 1;
    }
    if (from === chunk.length) return true;
    this.#rest.push(from === 0 ? chunk : chunk.subarray(from));
    this.#restLength += chunk.length - from;
    return this.#restLength <= this.#maxLength;
  }

  #takeJoined(lastPiece: Buffer, take: TakeLine): void {
    const line = Buffer.concat([...this.#rest, lastPiece]);
    this.#rest = [];
    this.#restLength = 0;
    takeWithoutReturn(line, 0, line.length, take);
  }
}

function takeWithoutReturn(bytes: Buffer, from: number, end: number, take: TakeLine): void {
  const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
  if (to > from) take(bytes, from, to);
}

/** Where a row says that it has no text. */
export const NO_TEXT = 0;

/** Texts that came lately, by a hash of a few of their characters: enough to keep one that comes again only once. */
const RECENT = 256;
/** So many texts are kept as one string, which costs a quarter of the memory and of the time to put it there. */
const PER_PIECE = 256;

/** The texts of a chunk of rows, under numbers from 1. */
export class TextTable {
  readonly #pieces: string[] = [];
  #open = '';
  /** Where each text ends within its piece. */
  readonly #ends: Uint32Array;
  readonly #recent = Array<string | undefined>(RECENT).fill(undefined);
  readonly #recentNumbers = new Int32Array(RECENT);
  #count = 0;
  #characters = 0;

  constructor(capacity: number) {
    this.#ends = new Uint32Array(capacity);
  }

  get characters(): number {
    return this.#characters;
  }

  /** Two bytes a character is what it can be at most; most texts take one. */
  get bytes(): number {
    return this.#characters * 2 + this.#ends.byteLength;
  }

  add(text: string): number {
    const slot = slotOf(text);
    if (this.#recent[slot] === text) return this.#recentNumbers[slot] as number;
    this.#open += text;
    this.#ends[this.#count] = this.#open.length;
    this.#count += 1;
    this.#characters += text.length;
    if (this.#count % PER_PIECE === 0) this.#closePiece();
    this.#recent[slot] = text;
    this.#recentNumbers[slot] = this.#count;
    return this.#count;
  }

  get(number: number): string {
    const index = number - 1;
    const piece = this.#pieces[Math.floor(index / PER_PIECE)] ?? this.#open;
    return piece.slice(index % PER_PIECE === 0 ? 0 : this.#ends[index - 1], this.#ends[index]);
  }

  /** No text is added any more: what was only there for that is let go. */
  seal(): void {
    this.#recent.length = 0;
  }

  #closePiece(): void {
    // A string that was put together is a chain of its parts until somebody looks into it.
    this.#open.charCodeAt(0);
    this.#pieces.push(this.#open);
    this.#open = '';
  }
}

function slotOf(text: string): number {
  const { length } = text;
  const middle = text.charCodeAt(length >> 1);
  return (Math.imul(length, 31) + Math.imul(text.charCodeAt(length - 1), 17) + Math.imul(middle, 7)) & (RECENT - 1);
}

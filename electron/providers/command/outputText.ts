const ESC = '\u001B';
const BEL = '\u0007';
const SPECIAL = new RegExp(`[\r\n${ESC}]`, 'g');
/** Bells, backspaces and the like, but no tabs. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

const MAX_LINE_LENGTH = 262_144;
/** A sequence for the terminal that has not come to its end by then has none. */
const MAX_SEQUENCE_LENGTH = 4_096;

export type OutputPiece =
  | { readonly type: 'line'; readonly text: string }
  /** What stands between `ESC ]` and its end. */
  | { readonly type: 'sequence'; readonly payload: string }
  /** The line before was longer than is read; the rest of it is left out. */
  | { readonly type: 'cut' };

type State = 'text' | 'escape' | 'control' | 'sequence' | 'sequenceEnd';

/** Cuts what a program writes for a terminal into lines at CR and LF, and takes colours and cursor movements out. */
export class OutputText {
  #state: State = 'text';
  #line = '';
  #isCut = false;
  #sequence = '';
  #pieces: OutputPiece[] = [];

  push(text: string): readonly OutputPiece[] {
    let at = 0;
    while (at < text.length) at = this.#state === 'text' ? this.#takeText(text, at) : this.#takeSequence(text, at);
    return this.#takePieces();
  }

  /** The rest that has no end of a line. */
  end(): readonly OutputPiece[] {
    this.#endLine();
    return this.#takePieces();
  }

  #takeText(text: string, from: number): number {
    SPECIAL.lastIndex = from;
    const to = SPECIAL.exec(text)?.index ?? text.length;
    this.#append(text, from, to);
    if (to === text.length) return to;
    if (text[to] === ESC) this.#state = 'escape';
    else this.#endLine();
    return to + 1;
  }

  #takeSequence(text: string, at: number): number {
    const character = text[at] as string;
    // A sequence that breaks off is none: the line ends all the same.
    if (character === '\r' || character === '\n') {
      this.#state = 'text';
      return at;
    }
    switch (this.#state) {
      case 'escape':
        this.#sequence = '';
        this.#state = afterEscape(character);
        break;
      case 'control':
        if (character >= '@' && character <= '~') this.#state = 'text';
        break;
      case 'sequence':
        if (character === BEL) this.#endSequence();
        else if (character === ESC) this.#state = 'sequenceEnd';
        else this.#extendSequence(character);
        break;
      default:
        // Anything but `ESC \` begins a sequence of its own.
        this.#endSequence();
        if (character !== '\\') {
          this.#state = 'escape';
          return at;
        }
    }
    return at + 1;
  }

  #append(text: string, from: number, to: number): void {
    const room = MAX_LINE_LENGTH - this.#line.length;
    this.#line += text.slice(from, Math.min(to, from + room));
    if (to - from > room) this.#isCut = true;
  }

  #extendSequence(character: string): void {
    this.#sequence += character;
    if (this.#sequence.length > MAX_SEQUENCE_LENGTH) this.#state = 'text';
  }

  #endSequence(): void {
    this.#state = 'text';
    this.#pieces.push({ type: 'sequence', payload: this.#sequence });
  }

  #endLine(): void {
    const text = this.#line.replaceAll(CONTROLS, '').trimEnd();
    if (text !== '') this.#pieces.push({ type: 'line', text });
    if (this.#isCut) this.#pieces.push({ type: 'cut' });
    this.#line = '';
    this.#isCut = false;
  }

  #takePieces(): readonly OutputPiece[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

function afterEscape(character: string): State {
  if (character === '[') return 'control';
  if (']PX^_'.includes(character)) return 'sequence';
  // `ESC ( B` and its like have one more character.
  return character >= ' ' && character <= '/' ? 'escape' : 'text';
}

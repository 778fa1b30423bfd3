import type { Readable } from 'node:stream';

const KEPT_CHARACTERS = 4_000;
const SHOWN_LINES = 3;
/** For a terminal, which a dialog is not. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** Keeps the end of a stream, so that a crash can be told with the words that went before it. */
export class LastWords {
  readonly #stream: Readable | null;
  #tail = '';
  /** Asked for more often than there is something new. */
  #text: string | null = null;

  constructor(stream: Readable | null) {
    this.#stream = stream?.setEncoding('utf8') ?? null;
    this.listen();
  }

  /** Once more, if somebody has taken the listeners away. */
  listen(): void {
    this.#stream?.on('data', (chunk: string) => {
      this.#tail = (this.#tail + chunk).slice(-KEPT_CHARACTERS);
      this.#text = null;
    });
  }

  get text(): string {
    this.#text ??= this.#tellingLines();
    return this.#text;
  }

  #tellingLines(): string {
    const lines = this.#tail.split('\n').map((line) => line.replaceAll(COLOURS, '').trim());
    return lines.filter(isTelling).slice(-SHOWN_LINES).join(' ');
  }
}

/** Stack frames and the version that Node signs off with explain nothing to the reader of a dialog. */
function isTelling(line: string): boolean {
  return line !== '' && !line.startsWith('at ') && !/^Node\.js v\d/.test(line) && !/^[\^~]+$/.test(line);
}

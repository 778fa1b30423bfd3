import path from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const KEPT_CHARACTERS = 4_000;
const SHOWN_LINES = 3;
/** Of each error, from where it was thrown. */
const SHOWN_FRAMES = 3;
/** For a terminal, which a dialog is not. */
const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');
/** What Node puts before an error that ends a process: a place in some file, the line there, and a caret under it. */
const SOURCE_LINE = /^(?:file:|node:|[\\/]|[A-Za-z]:\\).*:\d+\n.*\n\s*[\^~]+ *$/gm;
/** What it signs off with, and the end of what an error has beside its message. */
const NOTHING = /^(?:Node\.js v\d.*|\(Use `.+ --trace-.*|\}?)$/;
/** A stack frame in a file, with the file and the place in it. */
const FRAME = /^at (?:.* \(|async )?((?:file:|[\\/]|[A-Za-z]:\\).*:\d+:\d+)\)?(?: \{)?$/;

/** Where the code of a provider process is. */
export interface CodePlaces {
  /** What the app itself runs there, which explains nothing to anybody. */
  readonly entry: string;
  /** From where the reader counts relative paths. */
  readonly workingDirectory: string;
}

/** Keeps the end of a stream, so that a crash can be told with the words that went before it. */
export class LastWords {
  readonly #stream: Readable | null;
  readonly #ownCode: readonly string[];
  readonly #workingDirectory: readonly string[];
  #tail = '';
  /** Asked for more often than there is something new. */
  #text: string | null = null;

  constructor(stream: Readable | null, { entry, workingDirectory }: CodePlaces) {
    this.#stream = stream?.setEncoding('utf8') ?? null;
    this.#ownCode = asStacksHaveIt(path.dirname(entry));
    this.#workingDirectory = asStacksHaveIt(workingDirectory);
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
    /** Each a line, with its frames below. */
    const words: string[][] = [];
    for (const each of this.#tail.replaceAll(COLOURS, '').replaceAll(SOURCE_LINE, '').split('\n')) {
      const line = each.trim();
      if (line.startsWith('at ')) this.#addFrame(words.at(-1), line);
      else if (!NOTHING.test(line)) words.push([line]);
    }
    return words.slice(-SHOWN_LINES).flat().join('\n');
  }

  /** Of the provider's own code, and short. */
  #addFrame(words: string[] | undefined, line: string): void {
    const place = FRAME.exec(line)?.[1];
    if (words === undefined || place === undefined || words.length > SHOWN_FRAMES) return;
    if (this.#ownCode.some((folder) => place.startsWith(folder))) return;
    const here = this.#workingDirectory.find((folder) => place.startsWith(folder)) ?? '';
    words.push(`  ${line.replace(place, place.slice(here.length)).replace(/ \{$/, '')}`);
  }
}

function asStacksHaveIt(folder: string): string[] {
  return [path.join(folder, path.sep), `${pathToFileURL(folder).href}/`];
}

import { StringDecoder } from 'node:string_decoder';
import { type OutputPiece, OutputText } from './outputText.ts';
import { terminalProgress } from './parsers/terminalProgress.ts';
import { log, type OutputStream, type ParsedEvent, type ToolFormat } from './parsers/toolFormat.ts';

/** One of a tool's two outputs, from its bytes to what they say, wherever the pieces that they come in are cut. */
export class OutputEvents {
  readonly #format: ToolFormat;
  readonly #stream: OutputStream;
  readonly #decoder = new StringDecoder('utf8');
  readonly #text = new OutputText();

  constructor(format: ToolFormat, stream: OutputStream) {
    this.#format = format;
    this.#stream = stream;
  }

  push(chunk: Buffer): readonly ParsedEvent[] {
    return this.#read(this.#text.push(this.#decoder.write(chunk)));
  }

  end(): readonly ParsedEvent[] {
    return this.#read([...this.#text.push(this.#decoder.end()), ...this.#text.end()]);
  }

  #read(pieces: readonly OutputPiece[]): readonly ParsedEvent[] {
    return pieces.flatMap((piece) => {
      switch (piece.type) {
        case 'line':
          return this.#format.line(piece.text, this.#stream);
        case 'sequence':
          return terminalProgress(piece.payload) ?? [];
        case 'cut':
          return log('The line before was too long to be read to its end.');
      }
    });
  }
}

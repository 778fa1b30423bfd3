import type { Readable, Writable } from 'node:stream';
import { type Keyboard, onKeys } from './keys.ts';

/** One of the two outputs of the command. */
export interface Output {
  write(text: string | Uint8Array): void;
  /** Resolves when what was written has gone on its way: whoever writes much does not write faster than that. */
  drained(): Promise<void>;
  readonly isTty: boolean;
  readonly hasColours: boolean;
  /** Null where lines may be as long as they like. */
  readonly columns: number | null;
  readonly rows: number | null;
}

export interface Terminal {
  /** What is typed, or comes through a pipe. */
  readonly input: Readable;
  readonly out: Output;
  readonly err: Output;
  /** Aborted when nobody reads the output any more, as after `| head`. */
  readonly outputClosed: AbortSignal;
  /** Calls the listener whenever the window has another size; returns how to end that. */
  onResize(listener: () => void): () => void;
  /** Calls the listener for each key; returns how to end that. Nothing comes where there is no keyboard. */
  onKey(listener: (key: string) => void): () => void;
}

/** Only a terminal has more than a stream has. */
type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };

interface Surroundings {
  readonly stdin: Keyboard;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

/** The terminal, file or pipe that the process was started with. */
export function processTerminal({ stdin, stdout, stderr, env }: Surroundings): Terminal {
  const closed = new AbortController();
  // Writing goes on for those who do not look at the signal, into nothing.
  stdout.on('error', () => closed.abort());
  stderr.on('error', () => {});
  return {
    input: stdin,
    out: processOutput(stdout, env),
    err: processOutput(stderr, env),
    outputClosed: closed.signal,
    onResize(listener) {
      stdout.on('resize', listener);
      return () => stdout.off('resize', listener);
    },
    onKey: (listener) => onKeys(stdin, listener),
  };
}

function processOutput(stream: Stream, env: NodeJS.ProcessEnv): Output {
  const { isTTY: isTty = false } = stream;
  return {
    write: (text) => void stream.write(text),
    drained: () =>
      new Promise((resolve) => {
        if (!stream.writableNeedDrain || stream.destroyed) return resolve();
        stream.once('drain', resolve).once('close', resolve);
      }),
    isTty,
    hasColours: isTty && wantsColours(env),
    get columns() {
      return isTty ? known(stream.columns) : null;
    },
    get rows() {
      return isTty ? known(stream.rows) : null;
    },
  };
}

/** A terminal that nobody has told its size says 0. */
function known(size: number | undefined): number | null {
  return size === undefined || size === 0 ? null : size;
}

/** As no-color.org has it, and as a terminal says that can do nothing. */
function wantsColours({ NO_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  return (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb';
}

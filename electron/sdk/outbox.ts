import type { Socket } from 'node:net';

/** Lines that come closer together than this travel together. */
const TICK_MS = 1;

/** A program that never lets go of its thread still gets its lines out, so many characters at a time. */
const CHUNK_LENGTH = 65_536;

/** With so much unsent only the newest progress of each task is kept. */
const MAX_UNSENT_BYTES = 1_048_576;

interface Progress {
  readonly text: string | null;
  readonly index: number;
  readonly max: number;
}

/**
 * All lines on their way to the host: sent at once when things are quiet, else a batch a millisecond. It never holds more
 * than about a megabyte: whoever does not wait for room then has progress replaced that is old by the time it would be sent.
 */
export class Outbox {
  readonly #socket: Socket;
  #text = '';
  #isScheduled = false;
  #lastFlush = Number.NEGATIVE_INFINITY;
  /** A full chunk has been written in this turn of the event loop, in which nothing can be read. */
  #isTurnUsed = false;
  #room: { readonly promise: Promise<void>; readonly resolve: () => void } | null = null;
  readonly #newest = new Map<number, Progress>();

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('drain', () => this.#makeRoom());
    socket.once('close', () => this.#makeRoom());
  }

  /** A promise if it is time to wait until the host has read on. */
  progress(syncId: number, text: string | null, index: number, max: number): void | Promise<void> {
    if (!this.#socket.writable) return;
    if (this.#socket.writableLength > MAX_UNSENT_BYTES) {
      // Without a text, the one before it stays.
      this.#newest.set(syncId, { text: text ?? this.#newest.get(syncId)?.text ?? null, index, max });
      return this.#roomPromise();
    }
    this.#append(progressLine(syncId, { text, index, max }));
    this.#scheduleFlush();
    if (this.#isCrowded) return this.#roomPromise();
  }

  /** What somebody waits for an answer to does not wait for others to travel with. */
  send(message: object): void {
    this.#appendNewest();
    this.#append(`${JSON.stringify(message)}\n`);
    queueMicrotask(() => this.flush());
  }

  flush(): void {
    if (this.#text === '' || !this.#socket.writable) return;
    this.#lastFlush = performance.now();
    this.#socket.write(this.#text);
    this.#text = '';
  }

  /** Everything goes out, newest progress and all. */
  flushAll(): void {
    this.#appendNewest();
    this.flush();
  }

  get #isCrowded(): boolean {
    return this.#isTurnUsed || this.#socket.writableNeedDrain;
  }

  #append(line: string): void {
    // After the end nothing arrives any more, and nothing is kept.
    if (!this.#socket.writable) return;
    this.#text += line;
    if (this.#text.length < CHUNK_LENGTH) return;
    this.flush();
    if (this.#isTurnUsed) return;
    this.#isTurnUsed = true;
    setImmediate(() => {
      this.#isTurnUsed = false;
      this.#makeRoom();
    });
  }

  #appendNewest(): void {
    for (const [syncId, progress] of this.#newest) this.#append(progressLine(syncId, progress));
    this.#newest.clear();
  }

  #scheduleFlush(): void {
    if (this.#isScheduled || this.#text === '') return;
    this.#isScheduled = true;
    const flush = (): void => {
      this.#isScheduled = false;
      this.flush();
    };
    const wait = this.#lastFlush + TICK_MS - performance.now();
    if (wait <= 0) queueMicrotask(flush);
    else setTimeout(flush, wait);
  }

  #roomPromise(): Promise<void> {
    if (this.#room === null) {
      let resolve!: () => void;
      const promise = new Promise<void>((fulfil) => {
        resolve = fulfil;
      });
      this.#room = { promise, resolve };
    }
    return this.#room.promise;
  }

  #makeRoom(): void {
    if (this.#isCrowded && !this.#socket.destroyed) return;
    this.flushAll();
    this.#room?.resolve();
    this.#room = null;
  }
}

/** In the shape that the host reads quickest. */
function progressLine(syncId: number, { text, index, max }: Progress): string {
  const quoted = text === null ? 'null' : JSON.stringify(text);
  return `{"jsonrpc":"2.0","method":"progress","params":[${syncId},${quoted},${index},${max}]}\n`;
}

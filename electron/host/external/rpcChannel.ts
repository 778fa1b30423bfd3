import type { Socket } from 'node:net';
import {
  type HostToClient,
  MAX_LINE_BYTES,
  MAX_UNREAD_BYTES,
  RPC_ERROR,
  type RpcId,
  type RpcProblem,
} from '#shared/protocol/external.ts';
import { LineSplitter } from '#electron/transport/lineSplitter.ts';
import { type Incoming, readLine } from '#shared/protocol/readExternal.ts';
import { readProgressQuickly } from './quickProgress.ts';

interface ChannelListener {
  onMessage(incoming: Incoming): void;
  /** All messages that came together have been taken. */
  onPause(): void;
  onClose(): void;
}

/** JSON-RPC over a socket, one message a line. What is written while a chunk is being read goes out in one piece. */
export class RpcChannel {
  readonly #socket: Socket;
  readonly #listener: ChannelListener;
  readonly #splitter = new LineSplitter(MAX_LINE_BYTES);
  #out = '';
  #isReading = false;

  constructor(socket: Socket, listener: ChannelListener) {
    this.#socket = socket;
    this.#listener = listener;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => socket.destroy());
    socket.once('close', () => listener.onClose());
  }

  get isOpen(): boolean {
    return !this.#socket.destroyed && !this.#socket.writableEnded;
  }

  /** The other end has been given all that was written. */
  get isDrained(): boolean {
    return this.#out === '' && this.#socket.writableLength === 0;
  }

  send(message: HostToClient): void {
    if (!this.isOpen) return;
    this.#out += `${JSON.stringify(message)}\n`;
    // A chunk can hold a thousand questions with long answers.
    if (!this.#isReading || this.#out.length > MAX_UNREAD_BYTES) this.#writeOut();
  }

  /** Nothing for a notification, which wants no answer. */
  result(id: RpcId | undefined, result: unknown): void {
    if (id !== undefined) this.send({ jsonrpc: '2.0', id, result });
  }

  /** Told even of a notification: who writes a client wants to know. */
  problem(id: RpcId | null | undefined, error: RpcProblem): void {
    this.send({ jsonrpc: '2.0', id: id ?? null, error });
  }

  /** Says why, and hangs up. */
  refuse(error: RpcProblem, id?: RpcId): void {
    this.problem(id, error);
    this.#writeOut();
    this.#socket.destroySoon();
  }

  /** Not reading is how a program that floods is slowed down: its own writes begin to wait. */
  setReading(isReading: boolean): void {
    if (isReading) this.#socket.resume();
    else this.#socket.pause();
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (!this.isOpen) return;
    this.#isReading = true;
    const isWhole = this.#splitter.push(chunk, (bytes, from, to) => {
      if (!this.isOpen) return;
      const quick = readProgressQuickly(bytes, from, to);
      this.#listener.onMessage(quick ?? readLine(bytes.toString('utf8', from, to)));
    });
    this.#listener.onPause();
    this.#isReading = false;
    this.#writeOut();
    if (isWhole) return;
    this.refuse({ code: RPC_ERROR.lineTooLong, message: `a line has more than ${MAX_LINE_BYTES} bytes` });
  }

  #writeOut(): void {
    if (this.#out === '' || !this.isOpen) return;
    // Of what lay there before: one answer may be as long as it has to be.
    const hasTooMuchUnread = this.#socket.writableLength > MAX_UNREAD_BYTES;
    if (hasTooMuchUnread) this.#socket.destroy();
    else this.#socket.write(this.#out);
    this.#out = '';
  }
}

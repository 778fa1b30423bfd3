import type { Socket } from 'node:net';
import { HR, type HRESULT, parseHresult } from '#shared/mapi/hresult.ts';
import { RPC_ERROR, type RpcId, type RpcProblem } from '#shared/protocol/external.ts';
import { LineSplitter } from '#electron/transport/lineSplitter.ts';
import { DisconnectedError, ProtocolError } from './errors.ts';
import { type HostMessage, readHostMessage } from './hostMessage.ts';
import { Outbox } from './outbox.ts';

/** A report about ten thousand tasks is long; more than this is no report. */
const MAX_HOST_LINE_BYTES = 67_108_864;

/** More calls than these that wait for their answers are turned away, as a provider in the app would be. */
const MAX_CALLS_WAITING = 10_000;

/** A host that does not hang up in turn is not waited for any longer. */
const HANG_UP_WITHIN_MS = 2_000;

interface Waiting {
  readonly take: (result: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** What the host says without having been asked. */
export type HostWord = Exclude<HostMessage, { readonly type: 'result' | 'problem' }>;

/** JSON-RPC over a connected socket, from the program's end. */
export class HostChannel {
  /** Resolves when the connection has ended, with what the host gave as the reason. */
  readonly closed: Promise<ProtocolError | null>;
  readonly outbox: Outbox;
  readonly #socket: Socket;
  readonly #splitter = new LineSplitter(MAX_HOST_LINE_BYTES);
  readonly #waiting = new Map<RpcId, Waiting>();
  #take: (word: HostWord) => void = () => {};
  #nextId = 1;
  #lastProblem: ProtocolError | null = null;
  #isHeld = false;

  constructor(socket: Socket) {
    this.#socket = socket;
    this.outbox = new Outbox(socket);
    socket.on('data', (chunk) => this.#read(chunk));
    // What went wrong with the socket says no more than its end does.
    socket.on('error', () => {});
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        for (const { fail } of this.#waiting.values()) fail(this.#lastProblem ?? new DisconnectedError());
        this.#waiting.clear();
        resolve(this.#lastProblem);
      });
    });
    this.#keepProcessIfNeeded();
  }

  get isOpen(): boolean {
    return this.#socket.writable;
  }

  onWord(take: (word: HostWord) => void): void {
    this.#take = take;
  }

  /** `read` is called before anything that comes after the answer is read. */
  request<T>(method: string, params: object, read: (result: unknown) => T): Promise<T> {
    if (!this.isOpen) return Promise.reject(this.#lastProblem ?? new DisconnectedError());
    const id = this.#nextId;
    this.#nextId += 1;
    this.outbox.send({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve, reject) => {
      const take = (result: unknown): void => {
        try {
          resolve(read(result));
        } catch (error) {
          reject(error);
        }
      };
      this.#waiting.set(id, { take, fail: reject });
      this.#keepProcessIfNeeded();
    });
  }

  /** A call on the callback. Who reports is not to fail because nobody listens: it always has an answer. */
  async call(method: 'error' | 'done', params: readonly unknown[]): Promise<HRESULT> {
    if (this.#waiting.size >= MAX_CALLS_WAITING) return HR.MAPI_E_BUSY;
    try {
      return await this.request(method, params, (result) => parseHresult(result) ?? HR.E_UNEXPECTED);
    } catch (error) {
      if (!(error instanceof ProtocolError)) return HR.RPC_E_DISCONNECTED;
      return error.code === RPC_ERROR.invalidParams ? HR.E_INVALIDARG : HR.E_UNEXPECTED;
    }
  }

  /** The answer to a request of the host's. */
  answer(id: RpcId, hr: HRESULT): void {
    this.outbox.send({ jsonrpc: '2.0', id, result: hr });
  }

  /** To a request of the host's that makes no sense here. */
  refuse(id: RpcId, error: RpcProblem): void {
    this.outbox.send({ jsonrpc: '2.0', id, error });
  }

  /** While it is held, the process stays alive for what the host may say. */
  setHeld(isHeld: boolean): void {
    this.#isHeld = isHeld;
    this.#keepProcessIfNeeded();
  }

  /** Sends what is left, and hangs up. */
  hangUp(): void {
    this.outbox.flushAll();
    this.#socket.end();
    const timer = setTimeout(() => this.#socket.destroy(), HANG_UP_WITHIN_MS);
    this.#socket.once('close', () => clearTimeout(timer));
  }

  #read(chunk: Buffer): void {
    try {
      const isWhole = this.#splitter.push(chunk, (bytes, from, to) => {
        this.#hear(readHostMessage(bytes.toString('utf8', from, to)));
      });
      if (!isWhole) throw new ProtocolError({ code: RPC_ERROR.lineTooLong, message: "The host's line has no end" });
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      this.#lastProblem = error;
      this.#socket.destroy();
    }
  }

  #hear(message: HostMessage): void {
    if (message.type === 'problem' && message.id === null) {
      // Either a progress came too late, of which nobody needs to hear, or this is why the host hangs up.
      if (message.error.code !== RPC_ERROR.unknownSync) this.#lastProblem = message.error;
    } else if (message.type === 'problem') {
      this.#settle(message.id, (waiting) => waiting.fail(message.error));
    } else if (message.type === 'result') {
      this.#settle(message.id, (waiting) => waiting.take(message.result));
    } else {
      this.#take(message);
    }
  }

  #settle(id: RpcId | null, settle: (waiting: Waiting) => void): void {
    const waiting = id === null ? undefined : this.#waiting.get(id);
    if (id === null || waiting === undefined) return;
    this.#waiting.delete(id);
    settle(waiting);
    this.#keepProcessIfNeeded();
  }

  /** An open connection alone does not keep a process alive that has done its work. */
  #keepProcessIfNeeded(): void {
    if (this.#isHeld || this.#waiting.size > 0) this.#socket.ref();
    else this.#socket.unref();
  }
}

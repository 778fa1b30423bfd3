import { once } from 'node:events';
import net from 'node:net';
import { createInterface } from 'node:readline';

type Message = Readonly<Record<string, unknown>>;

/** A client that writes what it is told, right or wrong, and keeps what it is told back. */
export class LineClient {
  readonly socket: net.Socket;
  readonly messages: Message[] = [];
  readonly closed: Promise<unknown>;
  readonly #waiting: (() => void)[] = [];

  private constructor(socket: net.Socket) {
    this.socket = socket;
    socket.on('error', () => {});
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    const lines = createInterface({ input: socket });
    lines.on('error', () => {});
    lines.on('line', (line) => {
      // The last line of a connection that was cut.
      if (!line.endsWith('}')) return;
      this.messages.push(JSON.parse(line) as Message);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }

  static async connect(path: string): Promise<LineClient> {
    const socket = net.connect(path);
    await once(socket, 'connect');
    return new LineClient(socket);
  }

  write(...messages: readonly (Message | string)[]): void {
    const lines = messages.map((message) => (typeof message === 'string' ? message : JSON.stringify(message)));
    this.socket.write(lines.map((line) => `${line}\n`).join(''));
  }

  /** A request, and its answer. */
  async ask(id: number, method: string, params: unknown): Promise<Message> {
    this.write({ jsonrpc: '2.0', id, method, params });
    return this.find((message) => message.id === id && message.method === undefined);
  }

  notify(method: string, params: unknown): void {
    this.write({ jsonrpc: '2.0', method, params });
  }

  async find(isWanted: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.messages.find(isWanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

import type { Server, Socket } from 'node:net';
import { HELLO_WITHIN_MS, MAX_CONNECTIONS, type RegisterParams, RPC_ERROR } from '#shared/protocol/external.ts';
import type { Store } from '#shared/settings/stores.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { SyncHost } from '../syncHost.ts';
import type { AdmitGuest } from './guests.ts';
import { Connection, type Doorkeeper } from './connection.ts';
import { type ControlOptions, HostControl } from './hostControl.ts';

export interface ExternalServerOptions extends Pick<ControlOptions, 'host' | 'runs'> {
  readonly server: Server;
  readonly token: string;
  /** Who decides whether a provider that registers takes part in runs; without anybody, each does. */
  readonly admit?: AdmitGuest;
  readonly clock?: Clock;
  /** Left out, there is nothing to record. */
  readonly traces?: ControlOptions['traces'];
}

const NO_TRACES: ControlOptions['traces'] = { trace: null, want: () => () => {} };

/** Lets programs from outside in, over a socket that somebody has opened. */
export class ExternalServer implements Doorkeeper {
  readonly token: string;
  readonly control: HostControl;
  readonly #host: SyncHost;
  readonly #clock: Clock;
  readonly #admit: AdmitGuest;
  readonly #connections = new Set<Connection>();
  readonly #server: Server;
  #stores = 0;

  constructor({ server, token, host, runs, admit, clock = systemClock, traces = NO_TRACES }: ExternalServerOptions) {
    this.#server = server;
    this.token = token;
    this.#host = host;
    this.#clock = clock;
    this.#admit = admit ?? this.#admitAll;
    this.control = new HostControl({ host, clock, runs, traces });
    server.on('connection', (socket) => this.#connected(socket));
  }

  close(): void {
    this.#server.close();
    for (const connection of this.#connections) connection.close();
  }

  begin(account: string, part: string, launch: LaunchProvider): void {
    this.#host.join(this.#store(account, [{ name: part, does: 'both', settings: {} }]), launch);
  }

  register(
    program: string,
    { account, parts = [{ does: 'both' }] }: RegisterParams,
    launch: LaunchProvider,
    onAllowed: (isAllowed: boolean) => void,
  ): () => void {
    const ofStore: Store['parts'] = parts.map(({ name, does }) => ({
      does,
      settings: {},
      ...(name === undefined ? {} : { name }),
    }));
    return this.#admit({ program, account, parts: ofStore }, launch, onAllowed);
  }

  readonly #admitAll: AdmitGuest = ({ account, parts }, launch, onAllowed) => {
    onAllowed(true);
    return this.#host.addGuest(this.#store(account, parts), launch);
  };

  #connected(socket: Socket): void {
    if (this.#connections.size >= MAX_CONNECTIONS) return this.#turnAway(socket);
    const connection = new Connection(socket, this, this.#clock);
    this.#connections.add(connection);
    socket.once('close', () => this.#connections.delete(connection));
  }

  #turnAway(socket: Socket): void {
    const error = { code: RPC_ERROR.tooMany, message: `no more than ${MAX_CONNECTIONS} connections` };
    socket.on('error', () => socket.destroy());
    // Hanging up at once could take the answer from a program that is writing: it is left the time for its hello.
    socket.resume().end(`${JSON.stringify({ jsonrpc: '2.0', id: null, error })}\n`);
    const callOff = this.#clock.after(HELLO_WITHIN_MS, () => socket.destroy());
    socket.once('close', callOff);
  }

  #store(account: string, parts: Store['parts']): Store {
    this.#stores += 1;
    return { id: `external-${this.#stores}`, account, kind: 'external', settings: {}, parts };
  }
}

import path from 'node:path';
import type { GroupRuns } from '#electron/host/external/hostControl.ts';
import { ExternalServer } from '#electron/host/external/externalServer.ts';
import { type HostOptions, SyncHost } from '#electron/host/syncHost.ts';
import { openLocalSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import { COLUMN, readUnsigned } from '#shared/sync/columns.ts';
import type { SocketOrder } from '../children/parent.ts';
import { noLog } from './benchHost.ts';
import { startChild } from './child.ts';

interface SocketBenchOptions {
  readonly folder: string;
  /** Left out: the host's own. */
  readonly intakeShare?: number;
  readonly trace?: NonNullable<HostOptions['trace']>;
}

const NO_GROUPS: GroupRuns = { groupNames: [], sendReceiveAll: () => 'running', sendReceive: () => null };

/** The real host with its door open to one program from outside. */
export class SocketBench {
  readonly host: SyncHost;
  readonly #server: ExternalServer;
  readonly #socket: string;
  readonly #token: string;
  #changed = (): void => {};

  private constructor(host: SyncHost, server: ExternalServer, socket: string, token: string) {
    this.host = host;
    this.#server = server;
    this.#socket = socket;
    this.#token = token;
  }

  static async open({ folder, ...options }: SocketBenchOptions): Promise<SocketBench> {
    const place = rendezvousOf({ SEND_RECEIVE_RUNTIME_DIR: path.join(folder, 'run') });
    const host = new SyncHost({
      launch: () => {
        throw new Error('only programs from outside are measured here');
      },
      log: noLog,
      limits: { stallAfterSeconds: 60, cancelGraceSeconds: 0.1 },
      observers: [{ runStarted: () => {}, runChanged: () => bench.#changed() }],
      ...options,
    });
    const bench: SocketBench = await openLocalSocket(place, (open) => {
      const server = new ExternalServer({ ...open, host, runs: NO_GROUPS });
      return new SocketBench(host, server, place.socket, open.token);
    });
    return bench;
  }

  start(how: SocketOrder['how'], calls: number): void {
    startChild('socketLines', { how, calls, socket: this.#socket, token: this.#token });
  }

  get calls(): number {
    return this.host.live === null ? 0 : readUnsigned(this.host.live.run.cells, 0, COLUMN.calls);
  }

  /** Resolves as soon as a change has made it true. */
  until(isTrue: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      this.#changed = () => {
        if (!isTrue()) return;
        this.#changed = () => {};
        resolve();
      };
      this.#changed();
    });
  }

  async close(): Promise<void> {
    this.#server.close();
    await this.host.dispose();
  }
}

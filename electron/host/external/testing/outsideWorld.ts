import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type OpenSocket, openLocalSocket, rendezvousOf } from '#electron/transport/localSocket.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import type { Run } from '#shared/sync/run.ts';
import { type Clock, systemClock } from '../../clock.ts';
import { runsOfAll } from '../../testing/groupRuns.ts';
import { KeptLog } from '../../testing/keptLog.ts';
import { SyncHost } from '../../syncHost.ts';
import { LiveTrace } from '../../trace/liveTrace.ts';
import { ExternalServer } from '../externalServer.ts';
import { LineClient } from './lineClient.ts';

const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 0.3 };
const ABOUT = { app: 'Send/Receive 0.1.0', startedAt: '2026-01-02T03:04:05.678Z', limits: LIMITS };

/** A host without stores of its own, and a real socket into it. */
export class OutsideWorld {
  readonly host: SyncHost;
  readonly token: string;
  readonly socket: string;
  /** Whether the user wants runs to be traced. */
  isTraced = true;
  readonly #folder: string;
  readonly #server: ExternalServer;
  #changed = (): void => {};

  private constructor(folder: string, socket: string, open: OpenSocket, clock: Clock) {
    this.#folder = folder;
    this.socket = socket;
    this.token = open.token;
    const traces = new LiveTrace({ clock, about: () => ABOUT, isWanted: () => this.isTraced, onChange: () => {} });
    this.host = new SyncHost({
      launch: () => {
        throw new Error('there are no stores here');
      },
      log: new KeptLog(),
      clock,
      limits: LIMITS,
      observers: [{ runStarted: () => {}, runChanged: () => this.#changed() }],
      trace: traces.begin,
    });
    this.#server = new ExternalServer({
      ...open,
      host: this.host,
      runs: runsOfAll({ host: this.host, limits: LIMITS }),
      traces,
    });
  }

  static async open(clock = systemClock): Promise<OutsideWorld> {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'outside-'));
    const place = rendezvousOf({ SEND_RECEIVE_RUNTIME_DIR: folder });
    return openLocalSocket(place, (open) => new OutsideWorld(folder, place.socket, open, clock));
  }

  async close(): Promise<void> {
    this.#server.close();
    await this.host.dispose();
    await rm(this.#folder, { recursive: true, force: true });
  }

  connect(): Promise<LineClient> {
    return LineClient.connect(this.socket);
  }

  /** A client that has said hello. */
  async client(name = 'Test'): Promise<LineClient> {
    const client = await this.connect();
    await client.ask(0, 'hello', { protocol: 1, token: this.token, name });
    return client;
  }

  get run(): Run {
    const { live } = this.host;
    if (live === null) throw new Error('nothing has run yet');
    return live.run;
  }

  task(task = 0): TaskNumbers {
    return readTask(this.run.cells, task);
  }

  /** Resolves as soon as a change has made it true. */
  until(isTrue: () => boolean): Promise<void> {
    if (isTrue()) return Promise.resolve();
    return new Promise((resolve) => {
      this.#changed = () => {
        if (!isTrue()) return;
        this.#changed = () => {};
        resolve();
      };
    });
  }
}

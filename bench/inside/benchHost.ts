import path from 'node:path';
import { Publisher } from '#electron/host/publisher.ts';
import { systemClock } from '#electron/host/clock.ts';
import type { LiveRun } from '#electron/host/liveRun.ts';
import { type HostOptions, SyncHost } from '#electron/host/syncHost.ts';
import { utilityProcessLauncher } from '#electron/main/providerLauncher.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { CallBatch } from '#shared/protocol/provider.ts';
import { type Store, storesFile } from '#shared/settings/stores.ts';
import { COLUMN, readUnsigned } from '#shared/sync/columns.ts';

const PROVIDERS = path.join(import.meta.dirname, '../../bench/providers');

/** The run is about speed: nothing is written down. */
export const noLog = { info() {}, warn() {}, error() {} };

export const LIMITS = { stallAfterSeconds: 60, cancelGraceSeconds: 2 };

type OnBatch = (batch: CallBatch) => void;

export interface BenchOptions {
  /** Left out: the host's own. */
  readonly intakeShare?: number;
  readonly trace?: NonNullable<HostOptions['trace']>;
  readonly publisher?: Publisher;
  readonly beforeBatch?: OnBatch;
  readonly afterBatch?: OnBatch;
}

/** The real host with real provider processes, as the app puts them together. */
export class BenchHost {
  readonly host: SyncHost;
  #ended = (): void => {};

  constructor({ publisher = new Publisher(systemClock), beforeBatch, afterBatch, ...options }: BenchOptions = {}) {
    this.host = new SyncHost({
      launch: watched(utilityProcessLauncher(PROVIDERS), beforeBatch, afterBatch),
      log: noLog,
      limits: LIMITS,
      observers: [
        publisher,
        {
          runStarted: () => {},
          runChanged: () => {
            if (this.host.live?.isOver) this.#ended();
          },
        },
      ],
      ...options,
    });
  }

  /** Resolves when the run is over. */
  async run(store: Store): Promise<LiveRun> {
    const over = new Promise<void>((resolve) => {
      this.#ended = resolve;
    });
    this.host.sendReceive([store]);
    await over;
    return this.host.live as LiveRun;
  }

  /** How often the provider has called for its first task. */
  get calls(): number {
    return this.host.live === null ? 0 : readUnsigned(this.host.live.run.cells, 0, COLUMN.calls);
  }
}

function watched(launch: LaunchProvider, beforeBatch?: OnBatch, afterBatch?: OnBatch): LaunchProvider {
  if (beforeBatch === undefined && afterBatch === undefined) return launch;
  return (name, listener) =>
    launch(name, {
      onMessage(message) {
        const batch = (message as CallBatch).type === 'calls' ? (message as CallBatch) : null;
        if (batch !== null) beforeBatch?.(batch);
        listener.onMessage(message);
        if (batch !== null) afterBatch?.(batch);
      },
      onExit: (exit) => listener.onExit(exit),
    });
}

/** A store with one task that a provider module of the bench plays. */
export function storeOf(module: string, settings: Record<string, unknown>): Store {
  return oneStore('module', { module: `${module}.mjs`, ...settings });
}

export function oneStore(kind: string, settings: Record<string, unknown>): Store {
  const stores = [{ id: 'bench', account: 'bench', kind, settings, parts: [{ does: 'both' }] }];
  return storesFile.parse({ version: 1, stores }).stores[0] as Store;
}

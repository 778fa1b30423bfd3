import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Store, type StoresFile, storesFile } from '#shared/settings/stores.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import { childProcessLauncher } from '#electron/transport/childProcess.ts';
import type { LiveRun } from '../liveRun.ts';
import { type HostOptions, SyncHost } from '../syncHost.ts';
import { KeptLog } from './keptLog.ts';

export const SHORT_LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 0.5 };
type MoreOptions = Pick<HostOptions, 'trace'>;

/** A host with real provider processes under plain Node, and short limits. */
export class RealHost {
  readonly log = new KeptLog();
  readonly folder: string;
  readonly host: SyncHost;
  #changed = (): void => {};

  private constructor(folder: string, entry: string, limits: StoresFile['limits'], more: MoreOptions) {
    this.folder = folder;
    this.host = new SyncHost({
      launch: childProcessLauncher(entry, folder),
      log: this.log,
      limits,
      observers: [{ runStarted: () => {}, runChanged: () => this.#changed() }],
      ...more,
    });
  }

  static async open(entry: string, limits = SHORT_LIMITS, more: MoreOptions = {}): Promise<RealHost> {
    return new RealHost(await mkdtemp(path.join(os.tmpdir(), 'send-receive-host-')), entry, limits, more);
  }

  async close(): Promise<void> {
    await this.host.dispose();
    await rm(this.folder, { recursive: true, force: true });
  }

  async writeFile(name: string, content: string): Promise<void> {
    await writeFile(path.join(this.folder, name), content);
  }

  start(...stores: Store[]): LiveRun {
    this.host.sendReceive(stores);
    return this.host.live as LiveRun;
  }

  async finish(...stores: Store[]): Promise<LiveRun> {
    const live = this.start(...stores);
    await this.until(() => live.isOver);
    return live;
  }

  task(task = 0): TaskNumbers {
    return readTask((this.host.live as LiveRun).run.cells, task);
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

/** A store with one part a scenario. */
export function demoStore(id: string, ...scenarios: unknown[]): Store {
  return store({
    id,
    account: `${id}@example.com`,
    kind: 'demo',
    parts: scenarios.map((scenario) => ({ does: 'receive', settings: { scenario } })),
  });
}

export function moduleStore(id: string, module: unknown): Store {
  return store({ id, account: id, kind: 'module', settings: { module }, parts: [{ does: 'both' }] });
}

export function store(value: unknown): Store {
  return storesFile.parse({ version: 1, stores: [value] }).stores[0] as Store;
}

/** What is in the file of a scenario with these steps. */
export function quick(steps: readonly unknown[], more: object = {}): string {
  return JSON.stringify({ version: 1, title: 'quick', description: 'for a test', steps, ...more });
}

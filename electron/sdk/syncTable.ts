import { HR } from '#shared/mapi/hresult.ts';
import type { HostChannel } from './hostChannel.ts';
import { ReportedSync } from './reportedSync.ts';

interface Entry {
  readonly sync: ReportedSync;
  /** The host has asked for it: when the host is gone, nobody wants it any more. */
  readonly isProvided: boolean;
}

/** The synchronisations of a connection that have not ended. */
export class SyncTable {
  readonly #channel: HostChannel;
  readonly #entries = new Map<number, Entry>();

  constructor(channel: HostChannel) {
    this.#channel = channel;
    void channel.closed.finally(() => this.#abandonProvided());
  }

  add(syncId: number, { isProvided }: Pick<Entry, 'isProvided'>): ReportedSync {
    const sync = new ReportedSync(this.#channel, syncId, () => this.#entries.delete(syncId));
    this.#entries.set(syncId, { sync, isProvided });
    return sync;
  }

  cancel(syncId: number): void {
    this.#entries.get(syncId)?.sync.abort();
  }

  /** The program ends, or hangs up, before these have ended. */
  giveUp(): void {
    for (const { sync } of this.#entries.values()) void sync.done(HR.E_ABORT);
  }

  #abandonProvided(): void {
    for (const { sync, isProvided } of this.#entries.values()) if (isProvided) sync.abort();
    this.#entries.clear();
  }
}

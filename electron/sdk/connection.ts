import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import type { Provider } from '#shared/mapi/sync.ts';
import {
  type CancelParams,
  type RecordingPiece,
  type RecordParams,
  type RegisterParams,
  type RegistrationReport,
  type RpcId,
  RPC_ERROR,
  type SendReceiveParams,
  type StatusReport,
  type SynchronizeParams,
  type WatchParams,
} from '#shared/protocol/external.ts';
import { mustBeProvider } from './arguments.ts';
import type { ProtocolError } from './errors.ts';
import type { HostChannel, HostWord } from './hostChannel.ts';
import { readNames, readPiece, readRegistration, readReport, readSyncId } from './hostMessage.ts';
import { runProvided } from './runProvided.ts';
import type { SyncTable } from './syncTable.ts';
import { Task } from './task.ts';

export interface ProvideOptions {
  /** One that sends and receives, where it is left out. */
  readonly parts?: RegisterParams['parts'];
  /**
   * Hears at once whether the host asks this provider, and again when that changes: the first time, the user has to let it
   * take part.
   */
  readonly onAllowed?: (isAllowed: boolean) => void;
}

/** A connection to Send/Receive. It does not keep the process alive, unless it provides or watches. */
export class Connection {
  readonly #channel: HostChannel;
  readonly #syncs: SyncTable;
  #provider: Provider | null = null;
  #onAllowed: ((isAllowed: boolean) => void) | null = null;
  #watcher: ((report: StatusReport) => void) | null = null;

  constructor(channel: HostChannel, syncs: SyncTable) {
    this.#channel = channel;
    this.#syncs = syncs;
    channel.onWord((word) => this.#take(word));
  }

  /** Resolves when the connection has ended, with what the host gave as the reason, if it gave one. */
  get closed(): Promise<ProtocolError | null> {
    return this.#channel.closed;
  }

  /** A task of this program's own, shown from now on. `account` is what it belongs to, otherwise the program's name. */
  task(name: string, { account }: { readonly account?: string | undefined } = {}): Promise<Task> {
    return this.#channel.request(
      'begin',
      { name, account },
      (result) => new Task(this.#syncs.add(readSyncId(result), { isProvided: false })),
    );
  }

  /**
   * The host asks this provider from now on whenever it synchronises: a task for each part. There is one provider a
   * connection; another takes its place.
   */
  async provide(account: string, provider: Provider, { parts, onAllowed }: ProvideOptions = {}): Promise<void> {
    mustBeProvider('provider', provider);
    return this.#channel.request('register', { account, parts }, (result) => {
      this.#setProvider(provider);
      this.#onAllowed = onAllowed ?? null;
      this.#tellAllowed(readRegistration(result));
    });
  }

  /** The host does not ask any more; what it has asked for already goes on. */
  withdraw(): Promise<void> {
    return this.#channel.request('unregister', {}, () => this.#setProvider(null));
  }

  /** What is going on. */
  status(): Promise<StatusReport> {
    return this.#channel.request('status', {}, readReport);
  }

  /**
   * Tells `listener` what is going on, now and whenever it has changed, until the connection ends. There is one listener a
   * connection; another takes its place.
   */
  watch(listener: (report: StatusReport) => void, { everyMs }: WatchParams = {}): Promise<void> {
    return this.#channel.request('watch', { everyMs }, (result) => {
      this.#watcher = listener;
      this.#holdProcessIfNeeded();
      this.#report(readReport(result));
    });
  }

  /** The names of the groups that `sendReceive` can start. */
  groups(): Promise<readonly string[]> {
    return this.#channel.request('groups', {}, readNames);
  }

  /**
   * Starts a run of all that is set up, or of one group, or these tasks again; false if one is going on, or there is nothing
   * to start.
   */
  sendReceive(params: SendReceiveParams = {}): Promise<boolean> {
    return this.#channel.request('sendReceive', params, (result) => result === true);
  }

  /** Cancels one task of the run, or all of them; false if there is nothing to cancel. */
  cancel(params: CancelParams = {}): Promise<boolean> {
    return this.#channel.request('cancel', params, (result) => result === true);
  }

  /**
   * The next piece of the recording of the present run, from its begin; null if there is none, and then the next run is kept
   * for this connection, which asks again until it has begun. Ask again until `isOver`: what
   * has not been asked for waits in the host, which keeps so much of a run only.
   */
  record(params: RecordParams = {}): Promise<RecordingPiece | null> {
    return this.#channel.request('record', params, readPiece);
  }

  /** Hangs up. What has not ended by then is reported as given up: Done(E_ABORT). */
  async close(): Promise<void> {
    this.#syncs.giveUp();
    this.#channel.hangUp();
    await this.closed;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #take(word: HostWord): void {
    switch (word.type) {
      case 'synchronize':
        return void this.#synchronize(word.id, word.params);
      case 'cancel':
        return this.#syncs.cancel(word.syncId);
      case 'registration':
        return this.#tellAllowed(word.report);
      case 'status':
        return this.#report(word.report);
      case 'unknown':
        if (word.id === undefined) return;
        return this.#channel.refuse(word.id, { code: RPC_ERROR.methodNotFound, message: `no ${word.method} here` });
    }
  }

  async #synchronize(id: RpcId, params: SynchronizeParams): Promise<void> {
    const answer = (hr: HRESULT): void => this.#channel.answer(id, hr);
    if (this.#provider === null) return answer(HR.MAPI_E_NO_SUPPORT);
    await runProvided(this.#provider, params, this.#syncs.add(params.syncId, { isProvided: true }), answer);
  }

  #tellAllowed({ allowed }: RegistrationReport): void {
    queueMicrotask(() => this.#onAllowed?.(allowed));
  }

  #report(report: StatusReport): void {
    // What the listener throws must not get into the reading of the next line.
    queueMicrotask(() => this.#watcher?.(report));
  }

  #setProvider(provider: Provider | null): void {
    this.#provider = provider;
    this.#holdProcessIfNeeded();
  }

  #holdProcessIfNeeded(): void {
    this.#channel.setHeld(this.#provider !== null || this.#watcher !== null);
  }
}

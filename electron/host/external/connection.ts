import type { Socket } from 'node:net';
import { HR, type HRESULT } from '#shared/mapi/hresult.ts';
import {
  type BeginParams,
  EXTERNAL_PROTOCOL,
  HELLO_WITHIN_MS,
  type HelloParams,
  MAX_TASKS_PER_CONNECTION,
  type RegisterParams,
  RPC_ERROR,
  type RpcId,
  type SynchronizeParams,
} from '#shared/protocol/external.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Clock } from '../clock.ts';
import type { Incoming, IncomingCall } from '#shared/protocol/readExternal.ts';
import type { HostControl } from './hostControl.ts';
import { DISCONNECTED, type OutsideClient, OutsideProvider } from './outsideProvider.ts';
import { RpcChannel } from './rpcChannel.ts';
import { Steering } from './steering.ts';

/** What a connection may ask of the host. */
export interface Doorkeeper {
  readonly token: string;
  /** A task of the program's own, from now on. */
  begin(account: string, part: string, launch: LaunchProvider): void;
  /** The host asks this provider from now on whenever it synchronises, if it may; returns how to end that. */
  register(
    program: string,
    params: RegisterParams,
    launch: LaunchProvider,
    onAllowed: (isAllowed: boolean) => void,
  ): () => void;
  readonly control: HostControl;
}

interface LiveSync {
  readonly provider: OutsideProvider;
  /** The host's number for it; the client has its own. */
  readonly task: number;
}

/** What differs between a task that a program begins and one that the host asks it for. */
type ClientPart = Pick<OutsideClient, 'synchronize' | 'cancel' | 'ended'>;

/** One program that has connected, and what it is doing. */
export class Connection {
  readonly #channel: RpcChannel;
  readonly #door: Doorkeeper;
  readonly #steering: Steering;
  readonly #syncs = new Map<number, LiveSync>();
  readonly #providers = new Set<OutsideProvider>();
  readonly #behind = new Set<OutsideClient>();
  /** Those with calls that have not been passed on yet. */
  readonly #called = new Set<OutsideProvider>();
  readonly #answers = new Map<RpcId, (hr: HRESULT) => void>();
  readonly #callOffHello: () => void;
  #name: string | null = null;
  #unregister = (): void => {};
  #nextSyncId = 1;
  #nextRequest = 1;

  constructor(socket: Socket, door: Doorkeeper, clock: Clock) {
    this.#door = door;
    this.#channel = new RpcChannel(socket, {
      onMessage: (incoming) => this.#take(incoming),
      onPause: () => this.#passOn(),
      onClose: () => this.#closed(),
    });
    this.#steering = new Steering(this.#channel, door.control);
    this.#callOffHello = clock.after(HELLO_WITHIN_MS, () => {
      this.#channel.refuse({ code: RPC_ERROR.helloExpected, message: 'no hello came in time' });
    });
  }

  close(): void {
    this.#channel.close();
  }

  #take(incoming: Incoming): void {
    if (this.#name === null && incoming.type !== 'hello' && incoming.type !== 'problem') {
      return this.#channel.refuse({ code: RPC_ERROR.helloExpected, message: 'hello comes first' }, incoming.id);
    }
    if (incoming.type === 'call') return this.#call(incoming);
    // What comes after a call sees what the call has done.
    this.#passOn();
    switch (incoming.type) {
      case 'problem':
        return this.#channel.problem(incoming.id, incoming.problem);
      case 'hello':
        return this.#hello(incoming.id, incoming.params);
      case 'begin':
        return this.#begin(incoming.id, incoming.params);
      case 'register':
        return this.#register(incoming.id, incoming.params);
      case 'unregister':
        this.#unregister();
        return this.#channel.result(incoming.id, null);
      case 'answer':
        return this.#answered(incoming.id, incoming.hr);
      default:
        return this.#steering.take(incoming);
    }
  }

  #call(call: IncomingCall): void {
    const sync = this.#syncs.get(call.syncId);
    if (sync === undefined) return this.#wrongSyncId(call.id, 'syncId', `${call.syncId} is not being synchronised`);
    this.#called.add(sync.provider);
    sync.provider.call(call, sync.task);
  }

  #answered(id: RpcId, hr: HRESULT): void {
    const answer = this.#answers.get(id);
    if (answer === undefined) {
      const message = `id: nothing was asked with ${JSON.stringify(id)}, or it has been answered`;
      return this.#channel.problem(null, { code: RPC_ERROR.invalidRequest, message, data: { field: 'id' } });
    }
    this.#answers.delete(id);
    answer(hr);
  }

  #passOn(): void {
    for (const provider of this.#called) provider.flush();
    this.#called.clear();
  }

  #wrongSyncId(id: RpcId | undefined, field: string, what: string): void {
    this.#channel.problem(id, { code: RPC_ERROR.unknownSync, message: `${field}: ${what}`, data: { field } });
  }

  #hello(id: RpcId | undefined, { protocol, token, name }: HelloParams): void {
    if (this.#name !== null) {
      return this.#channel.problem(id, { code: RPC_ERROR.invalidRequest, message: 'hello came before' });
    }
    if (protocol !== EXTERNAL_PROTOCOL) {
      const message = `params.protocol: this host speaks ${EXTERNAL_PROTOCOL}`;
      return this.#channel.refuse({ code: RPC_ERROR.wrongProtocol, message, data: { field: 'params.protocol' } }, id);
    }
    if (token !== this.#door.token) {
      const message = 'params.token: not the token of this session';
      return this.#channel.refuse({ code: RPC_ERROR.wrongToken, message, data: { field: 'params.token' } }, id);
    }
    this.#name = name;
    this.#callOffHello();
    this.#channel.result(id, { protocol: EXTERNAL_PROTOCOL, app: 'Send/Receive' });
  }

  #begin(id: RpcId | undefined, params: BeginParams): void {
    const syncId = params.syncId ?? this.#freeSyncId();
    if (this.#syncs.has(syncId) || this.#syncs.size >= MAX_TASKS_PER_CONNECTION) this.#forgetEnded();
    if (this.#syncs.has(syncId)) {
      return this.#wrongSyncId(id, 'params.syncId', `${syncId} is being synchronised already`);
    }
    if (this.#syncs.size >= MAX_TASKS_PER_CONNECTION) {
      const message = `no more than ${MAX_TASKS_PER_CONNECTION} tasks at a time over one connection`;
      return this.#channel.problem(id, { code: RPC_ERROR.tooMany, message });
    }
    const launch = this.#launchWith((provider) => ({
      synchronize: ({ syncId: task }) => {
        this.#syncs.set(syncId, { provider: provider(), task });
        return HR.S_OK;
      },
      cancel: () => this.#cancel(syncId),
      ended: () => this.#syncs.delete(syncId),
    }));
    this.#door.begin(params.account ?? (this.#name as string), params.name, launch);
    this.#channel.result(id, { syncId });
  }

  /** A task that has ended keeps its number for a while, so that late calls can be judged, unless it is wanted again. */
  #forgetEnded(): void {
    for (const provider of this.#providers) if (provider.isOver) provider.end(DISCONNECTED);
  }

  #register(id: RpcId | undefined, params: RegisterParams): void {
    this.#unregister();
    let isAnswered = false;
    this.#unregister = this.#door.register(
      this.#name as string,
      params,
      this.#launchWith((provider) => this.#askedFor(provider)),
      (allowed) => {
        if (isAnswered) this.#channel.send({ jsonrpc: '2.0', method: 'registration', params: { allowed } });
        else this.#channel.result(id, { allowed });
        isAnswered = true;
      },
    );
  }

  /** The synchronisations of one run of a registered provider. */
  #askedFor(provider: () => OutsideProvider): ClientPart {
    const syncIds = new Map<number, number>();
    return {
      synchronize: ({ syncId: task, flags, account, settings }) => {
        if (!this.#channel.isOpen) {
          provider().end(DISCONNECTED);
          return HR.RPC_E_DISCONNECTED;
        }
        const syncId = this.#freeSyncId();
        syncIds.set(task, syncId);
        this.#syncs.set(syncId, { provider: provider(), task });
        return this.#synchronizeInBackground({ syncId, flags, session: { account, settings } });
      },
      cancel: (task) => {
        const syncId = syncIds.get(task);
        if (syncId !== undefined) this.#cancel(syncId);
      },
      ended: () => {
        for (const syncId of syncIds.values()) this.#syncs.delete(syncId);
      },
    };
  }

  #launchWith(partOf: (provider: () => OutsideProvider) => ClientPart): LaunchProvider {
    return (_name, listener) => {
      const part = partOf(() => provider);
      const client: OutsideClient = {
        ...part,
        answer: (id, hr) => this.#channel.result(id, hr),
        setBehind: (isBehind) => this.#setBehind(client, isBehind),
        ended: () => {
          part.ended();
          this.#providers.delete(provider);
        },
      };
      const provider = new OutsideProvider(client, listener);
      this.#providers.add(provider);
      return provider;
    };
  }

  #setBehind(client: OutsideClient, isBehind: boolean): void {
    if (isBehind) this.#behind.add(client);
    else this.#behind.delete(client);
    this.#channel.setReading(this.#behind.size === 0);
  }

  #synchronizeInBackground(params: SynchronizeParams): Promise<HRESULT> {
    const id = this.#nextRequest;
    this.#nextRequest += 1;
    this.#channel.send({ jsonrpc: '2.0', id, method: 'synchronizeInBackground', params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  #cancel(syncId: number): void {
    this.#channel.send({ jsonrpc: '2.0', method: 'cancel', params: { syncId } });
  }

  #freeSyncId(): number {
    while (this.#syncs.has(this.#nextSyncId)) this.#nextSyncId += 1;
    this.#nextSyncId += 1;
    return this.#nextSyncId - 1;
  }

  #closed(): void {
    this.#callOffHello();
    this.#unregister();
    this.#steering.end();
    for (const provider of this.#providers) provider.end(DISCONNECTED);
  }
}

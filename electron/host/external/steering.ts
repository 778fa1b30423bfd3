import type { RecordParams, RpcId, SendReceiveParams, WatchParams } from '#shared/protocol/external.ts';
import type { Incoming } from '#shared/protocol/readExternal.ts';
import type { HostControl } from './hostControl.ts';
import type { RecordingInPieces } from './recordingInPieces.ts';
import type { RpcChannel } from './rpcChannel.ts';

type Wish = Extract<Incoming, { readonly type: 'status' | 'groups' | 'sendReceive' | 'cancel' | 'watch' | 'record' }>;

/** What one program sees of the run and does with it, beside its own tasks. */
export class Steering {
  readonly #channel: RpcChannel;
  readonly #control: HostControl;
  #stopWatching = (): void => {};
  #recording: RecordingInPieces | null = null;
  /** It has asked for a recording when there was none to be had. */
  #stopTracing: (() => void) | null = null;

  constructor(channel: RpcChannel, control: HostControl) {
    this.#channel = channel;
    this.#control = control;
  }

  take(wish: Wish): void {
    const { id } = wish;
    switch (wish.type) {
      case 'status':
        return this.#channel.result(id, this.#control.status());
      case 'groups':
        return this.#channel.result(id, this.#control.groupNames);
      case 'sendReceive':
        return this.#sendReceive(id, wish.params);
      case 'cancel':
        return this.#channel.result(id, this.#control.cancel(wish.params));
      case 'watch':
        return this.#watch(id, wish.params);
      case 'record':
        return this.#record(id, wish.params);
    }
  }

  /** The program has gone. */
  end(): void {
    this.#stopWatching();
    this.#traceNoMore();
  }

  #sendReceive(id: RpcId | undefined, params: SendReceiveParams): void {
    const answer = this.#control.sendReceive(params);
    if (typeof answer === 'boolean') this.#channel.result(id, answer);
    else this.#channel.problem(id, answer);
  }

  #watch(id: RpcId | undefined, params: WatchParams): void {
    this.#stopWatching();
    this.#channel.result(id, this.#control.status());
    this.#stopWatching = this.#control.watch(params, (report) => {
      // Who does not keep up misses reports, not the newest one.
      const hasRead = this.#channel.isDrained;
      if (hasRead) this.#channel.send({ jsonrpc: '2.0', method: 'status', params: report });
      return hasRead;
    });
  }

  #record(id: RpcId | undefined, { stop = false }: RecordParams): void {
    this.#recording ??= this.#control.startRecording();
    const piece = this.#recording?.next(stop) ?? null;
    if (piece === null && !stop) this.#stopTracing ??= this.#control.wantTrace();
    else this.#traceNoMore();
    if (piece?.isOver === true) this.#recording = null;
    this.#channel.result(id, piece);
  }

  #traceNoMore(): void {
    this.#stopTracing?.();
    this.#stopTracing = null;
  }
}

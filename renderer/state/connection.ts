import { type Bridge, STATE_PORT_MESSAGE, type StateMessage, type WindowMessage } from '#shared/protocol/bridge.ts';
import { SequenceGuard } from './sequenceGuard.ts';

/** The host takes no more in one message. */
const MAX_WATCHED = 2_000;

/** The way of the state from the host to this window, and of what the window wants to see back to it. */
export class Connection {
  readonly #bridge: Bridge;
  readonly #receive: (message: StateMessage, source: number) => void;
  #port: MessagePort | null = null;
  /** Each port has a source of its own. */
  #source = 0;
  #guard = new SequenceGuard();
  #watched: readonly number[] = [];
  #watchRequested = false;

  constructor(bridge: Bridge, receive: (message: StateMessage, source: number) => void) {
    this.#bridge = bridge;
    this.#receive = receive;
  }

  /** For a window that shows the run. */
  open(): void {
    window.addEventListener('message', this.#takePort);
    window.addEventListener('pagehide', () => this.#close(), { once: true });
    void this.#bridge.invoke('connect', null);
  }

  /** The rows whose step texts are wanted; told to the host at most once a frame. */
  watch(rows: readonly number[]): void {
    this.#watched = rows.slice(0, MAX_WATCHED);
    if (this.#watchRequested) return;
    this.#watchRequested = true;
    requestAnimationFrame(() => {
      this.#watchRequested = false;
      this.#postWatch();
    });
  }

  readonly #takePort = (event: MessageEvent): void => {
    const [port] = event.ports;
    if (event.source !== window || event.data !== STATE_PORT_MESSAGE || port === undefined) return;
    this.#port?.close();
    this.#port = port;
    this.#source += 1;
    this.#guard = new SequenceGuard();
    port.addEventListener('message', ({ data }: MessageEvent<StateMessage>) => this.#take(data));
    port.start();
  };

  #take(message: StateMessage): void {
    const verdict = this.#guard.judge(message);
    if (verdict === 'resync') this.#post({ type: 'resync' });
    if (verdict !== 'apply') return;
    this.#receive(message, this.#source);
    this.#post({ type: 'applied', sequence: message.sequence });
    // With a new run or connection the host forgets what is watched.
    if (message.type === 'snapshot' && this.#watched.length > 0) this.#postWatch();
  }

  #postWatch(): void {
    this.#post({ type: 'watch', rows: this.#watched });
  }

  #post(message: WindowMessage): void {
    this.#port?.postMessage(message);
  }

  #close(): void {
    window.removeEventListener('message', this.#takePort);
    this.#port?.close();
    this.#port = null;
  }
}

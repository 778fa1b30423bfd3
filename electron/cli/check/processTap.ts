import type { ProviderToHost } from '#shared/protocol/provider.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';

/** Starts a provider's process and reads along what the state of a run does not tell; the host's answers may be late. */
export class ProcessTap {
  /** Tasks whose provider has stored an event in phSyncDoneEvent that has not been signalled. */
  readonly openEvents = new Set<number>();
  readonly launch: LaunchProvider;
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  #onEnd = (): void => {};

  constructor(launch: LaunchProvider, answersAfterMs: number) {
    this.ended = new Promise((resolve) => {
      this.#onEnd = resolve;
    });
    this.launch = (name, listener) => {
      const provider = launch(name, {
        onMessage: (message) => {
          this.#note(message as ProviderToHost);
          listener.onMessage(message);
        },
        onExit: (exit) => {
          this.#onEnd();
          listener.onExit(exit);
        },
      });
      if (answersAfterMs === 0) return provider;
      return {
        pid: provider.pid,
        get lastWords() {
          return provider.lastWords;
        },
        kill: () => provider.kill(),
        send(message) {
          if (message.type === 'answers') setTimeout(() => provider.send(message), answersAfterMs);
          else provider.send(message);
        },
      };
    };
  }

  #note(message: ProviderToHost): void {
    if (message.type === 'returned' && message.hasEvent) this.openEvents.add(message.syncId);
    if (message.type === 'threadEnded') this.openEvents.delete(message.syncId);
  }
}

import type { HostToProvider } from '#shared/protocol/provider.ts';

/** How a provider's process ended, as far as the platform tells. */
export interface ProcessExit {
  readonly code: number | null;
  readonly signal: string | null;
  /** The end of what it wrote to its error output. */
  readonly lastWords: string;
  /** It was no process of ours, but a program that has closed its connection. */
  readonly isDisconnect?: true;
}

/** A provider's process as the host sees it, whatever it is made of. */
export interface ProviderProcess {
  readonly pid: number | undefined;
  /** The end of what it has written to its error output so far. */
  readonly lastWords: string;
  send(message: HostToProvider): void;
  /** Ends it at once, whether it wants to or not. */
  kill(): void;
}

export interface ProcessListener {
  onMessage(message: unknown): void;
  /** Called once, also for a process that could not be started. */
  onExit(exit: ProcessExit): void;
}

/** Starts a process that runs the provider bootstrap; `name` is what it is called in process lists. */
export type LaunchProvider = (name: string, listener: ProcessListener) => ProviderProcess;

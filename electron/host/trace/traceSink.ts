import type { HRESULT } from '#shared/mapi/hresult.ts';
import type { CallBatch, ProviderToHost } from '#shared/protocol/provider.ts';
import type { SyncEvent } from '#shared/sync/events.ts';
import type { TraceProcess } from '#shared/trace/trace.ts';
import type { ProcessExit } from '#electron/transport/providerProcess.ts';

/** Sees everything that happens in a run, as it happens. Where there is none, nothing is done in its place. */
export interface TraceSink {
  /** The reducer has had this event; of a call it comes before the session's `call`. */
  event(event: SyncEvent): void;
  /** A provider's process has been started. */
  session(process: TraceProcess): SessionSink;
}

/** Sees what goes on between the host and one provider's process. */
export interface SessionSink {
  /** The next call of a batch has been answered. */
  answered(task: number, slot: unknown, hr: HRESULT): void;
  /** Those calls of the batch that were answered are all that will be. */
  batchTaken(calls: CallBatch['calls']): void;
  /** The host asks for this synchronisation. */
  synchronize(task: number, flags: number): void;
  received(message: Exclude<ProviderToHost, CallBatch>): void;
  protocolBroken(problem: string): void;
  ended(exit: ProcessExit): void;
}

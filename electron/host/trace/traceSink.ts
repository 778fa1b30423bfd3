import type { HRESULT } from '#shared/mapi/hresult.ts';
import type { CallBatch, ProviderToHost } from '#shared/protocol/provider.ts';
import type { TraceArg } from '#shared/trace/args.ts';
import type { FaultRow } from '#shared/trace/methods.ts';
import type { SyncEvent } from '#shared/sync/events.ts';
import type { TraceProcess } from '#shared/trace/trace.ts';
import type { ProcessExit, ProviderProcess } from '#electron/transport/providerProcess.ts';

/** Sees everything that happens in a run, as it happens. Where there is none, nothing is done in its place. */
export interface TraceSink {
  /** The reducer has had this event; of a call it comes before the session's `call`. */
  event(event: SyncEvent): void;
  /** A provider's process is being started; its id is known once it has loaded. */
  session(about: Omit<TraceProcess, 'pid'>, process: Pick<ProviderProcess, 'pid'>): SessionSink;
}

/** Sees what goes on between the host and one provider's process. */
export interface SessionSink {
  /** A call and its answer. */
  call(task: number, slot: unknown, a: unknown, b: unknown, c: unknown, hr: HRESULT): void;
  /** All calls that came together have been answered. */
  batchTaken(): void;
  /** The host asks for this synchronisation. */
  synchronize(task: number, flags: number): void;
  received(message: Exclude<ProviderToHost, CallBatch>): void;
  /** Something goes wrong on purpose; a call that is struck comes next. */
  fault(row: FaultRow, task: number, args: readonly TraceArg[]): void;
  protocolBroken(problem: string): void;
  ended(exit: ProcessExit): void;
}

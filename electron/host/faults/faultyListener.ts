import type { CallBatch } from '#shared/protocol/provider.ts';
import type { TraceArg } from '#shared/trace/args.ts';
import type { FaultRow } from '#shared/trace/methods.ts';
import type { ProcessListener } from '#electron/transport/providerProcess.ts';
import type { Clock } from '../clock.ts';
import type { AnswerStrike } from './heldBack.ts';

export interface FaultyListener extends ProcessListener {
  /** A batch of one call, which is answered otherwise than it would be. */
  onStruckCall(batch: CallBatch, strike: AnswerStrike): void;
  /** For the trace. */
  onFault(row: FaultRow, task: number, args: readonly TraceArg[]): void;
  /** The process itself has ended; after a lost connection that is later than `onExit`. */
  onGone(): void;
}

export interface FaultSurroundings {
  readonly clock: Clock;
  /** How long a process lives on after the connection to it was lost. */
  readonly lingerMs: number;
  readonly isEnded: (task: number) => boolean;
}

import type { TaskNumbers } from '#shared/sync/columns.ts';
import type { Finding } from '#shared/sync/conformance.ts';
import type { ErrorLine } from '#shared/sync/message.ts';

/** A run of a scenario, as it stood when it was over. */
export interface CheckedRun {
  readonly tasks: readonly CheckedTask[];
  readonly findings: readonly Finding[];
  readonly errors: readonly ErrorLine[];
}

export interface CheckedTask extends TaskNumbers {
  /** It was running when it was cancelled. */
  readonly wasCancelled: boolean;
  /** It was silent for longer than the stall limit. */
  readonly hasStalled: boolean;
  /** It went on for longer than the check waits. */
  readonly wasEndless: boolean;
  /** It stored an event in phSyncDoneEvent and never signalled it. */
  readonly hasOpenEvent: boolean;
}

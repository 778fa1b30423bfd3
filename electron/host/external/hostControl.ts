import {
  type CancelParams,
  type SendReceiveParams,
  type StatusReport,
  USUAL_WATCH_MS,
  type WatchParams,
} from '#shared/protocol/external.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { Clock } from '../clock.ts';
import { emptyReport, statusReport } from '../statusReport.ts';
import type { SyncHost } from '../syncHost.ts';
import { RecordingInPieces } from './recordingInPieces.ts';

export interface ControlOptions {
  readonly host: SyncHost;
  readonly clock: Clock;
  /** Starts a run of all that is set up, and says whether it did. */
  readonly runAll: () => boolean;
  /** The trace of the run that goes on or was the last; null if there is none. */
  readonly currentTrace: () => Trace | null;
}

/** What a command line may see and do: the same as the window. */
export class HostControl {
  readonly #host: SyncHost;
  readonly #clock: Clock;
  readonly #runAll: () => boolean;
  readonly #currentTrace: () => Trace | null;

  constructor({ host, clock, runAll, currentTrace }: ControlOptions) {
    this.#host = host;
    this.#clock = clock;
    this.#runAll = runAll;
    this.#currentTrace = currentTrace;
  }

  status(): StatusReport {
    const run = this.#host.live?.run;
    return run === undefined ? emptyReport() : statusReport(run, this.#clock.now() - run.info.startedAt);
  }

  sendReceive({ again }: SendReceiveParams): boolean {
    const run = this.#host.live?.run;
    if (again === undefined) return this.#runAll();
    return run !== undefined && this.#host.runAgain(run.info.id, again);
  }

  cancel({ task }: CancelParams): boolean {
    const run = this.#host.live?.run;
    if (run === undefined || !this.#host.isRunning) return false;
    if (task !== undefined) return this.#host.cancelTask(run.info.id, task);
    this.#host.cancelAll();
    return true;
  }

  /** `take` is given a report when something has changed, and says whether it could take it. */
  watch({ everyMs = USUAL_WATCH_MS }: WatchParams, take: (report: StatusReport) => boolean): () => void {
    let told = this.#host.changeCount;
    return this.#clock.every(everyMs, () => {
      const { changeCount } = this.#host;
      if (changeCount !== told && take(this.status())) told = changeCount;
    });
  }

  /** Of the present run, from its begin to the end of its last process; null if it has no trace. */
  startRecording(): RecordingInPieces | null {
    const trace = this.#currentTrace();
    if (trace === null) return null;
    return new RecordingInPieces(trace, () => this.#host.live?.run.info.id !== trace.run.id || this.#host.isAtRest);
  }
}

import {
  type CancelParams,
  RPC_ERROR,
  type RpcProblem,
  type SendReceiveParams,
  type StatusReport,
  USUAL_WATCH_MS,
  type WatchParams,
} from '#shared/protocol/external.ts';
import type { RunStart } from '#shared/schedule/runPlan.ts';
import type { Trace } from '#shared/trace/trace.ts';
import type { Clock } from '../clock.ts';
import { emptyReport, statusReport } from '../statusReport.ts';
import type { SyncHost } from '../syncHost.ts';
import { RecordingInPieces } from './recordingInPieces.ts';

export interface ControlOptions {
  readonly host: SyncHost;
  readonly clock: Clock;
  readonly runs: GroupRuns;
  readonly traces: Traces;
}

/** What is kept of runs, call by call. */
export interface Traces {
  /** Of the run that goes on or was the last; null if there is none. */
  readonly trace: Trace | null;
  /** Each run that begins from now on is traced, whatever the user has chosen, until what is returned is called. */
  want(): () => void;
}

/** Runs of all that is set up. */
export interface GroupRuns {
  readonly groupNames: readonly string[];
  sendReceiveAll(): RunStart;
  /** Null if there is no such group. */
  sendReceive(group: string): RunStart | null;
}

/** What a command line may see and do: the same as the window. */
export class HostControl {
  readonly #host: SyncHost;
  readonly #clock: Clock;
  readonly #runs: GroupRuns;
  readonly #traces: Traces;

  constructor({ host, clock, runs, traces }: ControlOptions) {
    this.#host = host;
    this.#clock = clock;
    this.#runs = runs;
    this.#traces = traces;
  }

  status(): StatusReport {
    const run = this.#host.live?.run;
    return run === undefined ? emptyReport() : statusReport(run, this.#clock.now() - run.info.startedAt);
  }

  /** What `sendReceive` can be asked for. */
  get groupNames(): readonly string[] {
    return this.#runs.groupNames;
  }

  /** False if a run is going on, or there is nothing to run again. */
  sendReceive({ group, again }: SendReceiveParams): boolean | RpcProblem {
    const run = this.#host.live?.run;
    if (again !== undefined) return run !== undefined && this.#host.runAgain(run.info.id, again);
    const start = group === undefined ? this.#runs.sendReceiveAll() : this.#runs.sendReceive(group);
    if (start === null) return unknownGroup(group ?? '', this.#runs.groupNames);
    if (start === 'workingOffline')
      return { code: RPC_ERROR.workingOffline, message: 'Send/Receive is working offline' };
    return start === 'begun';
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
    const { trace } = this.#traces;
    if (trace === null) return null;
    return new RecordingInPieces(trace, () => this.#host.live?.run.info.id !== trace.run.id || this.#host.isAtRest);
  }

  /** There is something to record of the next run, until what is returned is called. */
  wantTrace(): () => void {
    return this.#traces.want();
  }
}

function unknownGroup(name: string, names: readonly string[]): RpcProblem {
  const message = `params.group: there is no group '${name}'; there are: ${names.join(', ')}`;
  return { code: RPC_ERROR.unknownGroup, message, data: { field: 'params.group' } };
}

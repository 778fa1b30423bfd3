import { readFault } from '#shared/faults/readFault.ts';
import type { Trace, TraceProcess } from '#shared/trace/trace.ts';
import type { TraceRow } from '#shared/trace/traceRow.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { Log } from '../../log.ts';
import type { LiveRun } from '../../liveRun.ts';
import { SyncHost } from '../../syncHost.ts';
import { ReplayClock } from './replayClock.ts';
import { ReplayProcess } from './replayProcess.ts';
import { storesOf } from './replayStores.ts';

/** What went wrong was written down when it happened. */
const NO_LOG: Log = { info() {}, warn() {}, error() {} };

/** The recording says when a store's turn came. */
const NONE_BY_ITSELF = 0;

/** A recorded run, from its begin onwards: the real host, with providers that say again what they said. */
export class Playthrough {
  readonly clock = new ReplayClock();
  readonly host: SyncHost;
  /** Something in the run has changed. */
  onChange = (): void => {};
  readonly #trace: Trace;
  readonly #processes = new Map<number, ReplayProcess>();
  /** The number of the process that is being launched. */
  #launching = 0;
  #next: number;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#next = trace.rows.first;
    this.host = new SyncHost({
      launch: this.#launch,
      clock: this.clock,
      log: NO_LOG,
      limits: trace.run.limits,
      observers: [{ runStarted: () => {}, runChanged: () => this.onChange() }],
    });
    const tasks = trace.tasks.slice(0, trace.run.tasksAtStart);
    const stores = storesOf(tasks, trace);
    const [store] = stores;
    if (store !== undefined && tasks[0]?.isOutside === true) this.host.join(store, this.#launch);
    else this.host.sendReceive(stores, NONE_BY_ITSELF);
  }

  get live(): LiveRun {
    return this.host.live as LiveRun;
  }

  /** Goes on to this time (milliseconds since the run began), or by so many rows; true if it got to the time. */
  goOn(time: number, count: number): boolean {
    const { rows } = this.#trace;
    const end = Math.min(rows.end, this.#next + count);
    while (this.#next < end) {
      const row = rows.row(this.#next);
      if (row.at / 1_000 > time) break;
      this.#next += 1;
      this.clock.advanceTo(row.at / 1_000);
      this.#play(row);
    }
    if (this.#next === end && end < rows.end) return false;
    this.clock.advanceTo(time);
    return true;
  }

  /** Ends the processes as they are: time does not go on for them. */
  async dispose(): Promise<void> {
    for (const process of this.#processes.values()) process.kill();
    await this.host.dispose();
  }

  #play(row: TraceRow): void {
    if (row.method === 'cancel' && row.task !== null) this.host.cancelTask(this.#runId, row.task);
    if (row.method === 'faultStruck' && row.task !== null) this.#strike(row.task, row.args);
    // Its process may have to wait for its turn; the process that the row names is the one before.
    if (row.method === 'again' && row.task !== null) this.host.runAgain(this.#runId, [row.task]);
    if (row.process === null) return;
    if (!this.#processes.has(row.process)) this.#start(row.process);
    this.#processes.get(row.process)?.play(row);
  }

  /** The call of the next row was refused or answered otherwise; all other faults are in what came of them. */
  #strike(task: number, [, kind, method, hresult]: TraceRow['args']): void {
    if ((kind !== 'refuse' && kind !== 'answer') || method === 'SynchronizeInBackground') return;
    const read = readFault({ kind, method, hresult });
    if (read.ok) this.host.injectFault(this.#runId, task, read.fault);
  }

  #start(number: number): void {
    const { tasks } = this.#trace.processes[number] as TraceProcess;
    const [first] = tasks;
    if (first === undefined) return;
    this.#launching = number;
    if (first < this.live.run.tasks.length) {
      // The row that says so may be missing.
      this.host.runAgain(this.#runId, tasks);
      return this.host.startNow(tasks);
    }
    const [store] = storesOf(this.#trace.tasks.slice(first, first + tasks.length), this.#trace);
    if (store !== undefined) this.host.join(store, this.#launch);
  }

  readonly #launch: LaunchProvider = (_name, listener) => {
    const process = new ReplayProcess(listener);
    this.#processes.set(this.#launching, process);
    return process;
  };

  get #runId(): number {
    return this.live.run.info.id;
  }
}

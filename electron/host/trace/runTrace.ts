import type { SyncEvent } from '#shared/sync/events.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import type { TraceArg } from '#shared/trace/args.ts';
import type { TraceMethod } from '#shared/trace/methods.ts';
import type { Trace, TraceProcess, TraceRun } from '#shared/trace/trace.ts';
import { type TraceLimits, TraceStore } from '#shared/trace/traceStore.ts';
import type { ProviderProcess } from '#electron/transport/providerProcess.ts';
import type { LiveRun } from '../liveRun.ts';
import { FindingWatch } from './findingWatch.ts';
import { SessionTrace } from './sessionTrace.ts';
import type { SessionSink, TraceSink } from './traceSink.ts';

/** A million calls are kept whole, even if each has a text of its own. */
const USUAL_LIMITS: TraceLimits = { rows: 1_000_000, bytes: 128 * 1024 * 1024 };

/** The trace of a run while it goes on. */
export class RunTrace implements Trace, TraceSink {
  readonly run: TraceRun;
  readonly tasks: readonly TaskIdentity[];
  readonly processes: TraceProcess[] = [];
  readonly rows: TraceStore;
  readonly findings: FindingWatch;
  readonly #live: LiveRun;
  /** The process that each task was last started in. */
  readonly #processOf = new Map<number, number>();
  readonly #startedAt: number;
  /** In an array, where a number with a fraction is no new object each time. */
  readonly #eventAt = new Float64Array(1);

  constructor(live: LiveRun, about: Omit<TraceRun, 'id' | 'tasksAtStart'>, limits = USUAL_LIMITS) {
    const { info, tasks } = live.run;
    this.run = { ...about, id: info.id, tasksAtStart: tasks.length };
    this.tasks = tasks;
    this.rows = new TraceStore(limits);
    this.findings = new FindingWatch(live.run);
    this.#live = live;
    this.#startedAt = info.startedAt;
  }

  /** Microseconds since the run began. */
  get now(): number {
    return this.#sinceStart(this.#live.now());
  }

  /** When the reducer was given the latest event: by that a call's time is known without another look at the clock. */
  get eventAt(): number {
    return this.#sinceStart(this.#eventAt[0] as number);
  }

  session(about: Omit<TraceProcess, 'pid'>, process: Pick<ProviderProcess, 'pid'>): SessionSink {
    const number = this.processes.push({ ...about, pid: 0 }) - 1;
    for (const task of about.tasks) this.#processOf.set(task, number);
    this.add(number, null, 'processStarted', [about.kind]);
    return new SessionTrace(this, number, process);
  }

  loaded(number: number, pid: number): void {
    const process = this.processes[number] as TraceProcess;
    this.processes[number] = { ...process, pid };
    this.add(number, null, 'loaded', [pid]);
  }

  event(event: SyncEvent): void {
    this.#eventAt[0] = event.at;
    // Calls get their rows once they are answered.
    if (event.type !== 'progress') this.#rareEvent(event);
  }

  #rareEvent(event: SyncEvent): void {
    switch (event.type) {
      case 'cancelRequested':
        return this.#hostDid('cancel', event);
      case 'cancelForced':
        return this.#hostDid('force', event);
      case 'stalled':
        return this.#hostDid('stalled', event);
      case 'taskReset':
        return this.#hostDid('again', event);
      case 'taskAdded':
        return this.#hostDid('joined', event);
      case 'callsOverflowed':
        this.#hostDid('overflowed', event, [event.count]);
        return this.rows.mark(this.findings.since(event.task));
      case 'threadEnded':
        // Its row is there: the session heard of it first.
        return this.rows.mark(this.findings.since(event.task));
      default:
        // The other calls; and what the session tells itself.
        return;
    }
  }

  /** A row of this moment. */
  add(process: number | null, task: number | null, method: TraceMethod, args: readonly TraceArg[] = []): void {
    this.rows.add({ at: this.now, process, task, method, args, hr: null, took: null, findings: [] });
  }

  #hostDid(method: TraceMethod, { task }: SyncEvent, args: readonly TraceArg[] = []): void {
    this.add(this.#processOf.get(task) ?? null, task, method, args);
  }

  #sinceStart(ms: number): number {
    return Math.round((ms - this.#startedAt) * 1_000);
  }
}

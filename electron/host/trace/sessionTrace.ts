import type { HRESULT } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import type { CallBatch, ProviderToHost } from '#shared/protocol/provider.ts';
import { type TraceArg, toTraceArg } from '#shared/trace/args.ts';
import type { FaultRow } from '#shared/trace/methods.ts';
import type { ProcessExit, ProviderProcess } from '#electron/transport/providerProcess.ts';
import type { RunTrace } from './runTrace.ts';
import type { SessionSink } from './traceSink.ts';

/** What one provider's process has its part in, for the trace of its run. */
export class SessionTrace implements SessionSink {
  readonly #trace: RunTrace;
  /** The number that rows have of it. */
  readonly #number: number;
  readonly #process: Pick<ProviderProcess, 'pid'>;
  readonly #tasks: ReadonlySet<number>;
  readonly #startedAt = new Map<number, number>();
  /** The newest row is a call of which it is not known yet how long it took. */
  #isOpen = false;
  /** The next call is struck by a fault, and may be none of the reducer's events. */
  #isStruck = false;

  constructor(trace: RunTrace, number: number, process: Pick<ProviderProcess, 'pid'>) {
    this.#trace = trace;
    this.#number = number;
    this.#process = process;
    this.#tasks = new Set(trace.processes[number]?.tasks);
  }

  call(task: number, slot: unknown, a: unknown, b: unknown, c: unknown, hr: HRESULT): void {
    const { rows, findings } = this.#trace;
    // IUnknown's own methods are no events.
    const isEvent = (slot === SLOT.Progress || !isOfUnknown(slot)) && !this.#isStruck;
    const at = isEvent ? this.#trace.eventAt : this.#trace.now;
    // Within a batch one call comes after the other: a call has taken until the next one came.
    if (this.#isOpen) rows.tookUntil(at);
    rows.addCall(at, this.#number, task, slot, a, b, c, hr);
    const raised = findings.since(task);
    if (raised !== 0) rows.mark(raised);
    this.#isOpen = true;
  }

  batchTaken(): void {
    if (this.#isOpen) this.#trace.rows.tookUntil(this.#trace.now);
    this.#isOpen = false;
    this.#isStruck = false;
  }

  synchronize(task: number, flags: number): void {
    this.#startedAt.set(task, this.#trace.now);
    this.#trace.add(this.#number, task, 'SynchronizeInBackground', [flags]);
  }

  received(message: Exclude<ProviderToHost, CallBatch>): void {
    switch (message.type) {
      case 'loaded':
        return this.#trace.loaded(this.#number, this.#process.pid ?? 0);
      case 'loadFailed':
        return this.#trace.add(this.#number, null, 'loadFailed', [message.problem, message.detail].map(toTraceArg));
      case 'threadEnded':
        return this.#trace.add(this.#number, this.#known(message.syncId), 'threadEnded');
      case 'returned':
        return this.#returned(message.syncId, message.hr, message.hasEvent);
    }
  }

  fault(row: FaultRow, task: number, args: readonly TraceArg[]): void {
    this.#isStruck = row === 'faultStruck';
    this.#trace.add(this.#number, this.#known(task), row, args);
  }

  protocolBroken(problem: string): void {
    this.#trace.add(this.#number, null, 'protocolBroken', [problem]);
  }

  ended({ code, signal, lastWords, isDisconnect }: ProcessExit): void {
    const args = [code, signal, lastWords, isDisconnect === true].map(toTraceArg);
    this.#trace.add(this.#number, null, 'processEnded', args);
  }

  #returned(task: number, hr: HRESULT, hasEvent: boolean): void {
    const at = this.#trace.now;
    const took = at - (this.#startedAt.get(task) ?? at);
    const row = {
      at,
      process: this.#number,
      task: this.#known(task),
      method: 'returned',
      args: [hasEvent],
      hr,
      took,
    } as const;
    this.#trace.rows.add({ ...row, findings: [] });
  }

  /** A process may talk of tasks that are none of its own. */
  #known(task: number): number | null {
    return this.#tasks.has(task) ? task : null;
  }
}

function isOfUnknown(slot: unknown): boolean {
  return slot === SLOT.QueryInterface || slot === SLOT.AddRef || slot === SLOT.Release;
}

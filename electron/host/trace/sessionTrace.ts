import type { HRESULT } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { CALL_WIDTH, type CallBatch, type ProviderToHost } from '#shared/protocol/provider.ts';
import { toTraceArg } from '#shared/trace/args.ts';
import type { ProcessExit } from '#electron/transport/providerProcess.ts';
import type { RunTrace } from './runTrace.ts';
import type { SessionSink } from './traceSink.ts';

/** What one provider's process has its part in, for the trace of its run. */
export class SessionTrace implements SessionSink {
  readonly #trace: RunTrace;
  readonly #process: number;
  readonly #tasks: ReadonlySet<number>;
  readonly #startedAt = new Map<number, number>();

  constructor(trace: RunTrace, process: number, tasks: readonly number[]) {
    this.#trace = trace;
    this.#process = process;
    this.#tasks = new Set(tasks);
  }

  answered(task: number, slot: unknown, hr: HRESULT): void {
    const { notes, findings } = this.#trace;
    // IUnknown's own methods are no events.
    const time = slot === SLOT.Progress || !isOfUnknown(slot) ? this.#trace.eventTime : this.#trace.time;
    notes.add(time, hr, findings.since(task));
  }

  batchTaken(calls: CallBatch['calls']): void {
    const { notes, rows } = this.#trace;
    const { count, times, answers, findings } = notes;
    // One call comes after the other: it has taken until the next one came.
    times[count] = this.#trace.time;
    for (let i = 0, cell = 0; i < count; i += 1, cell += CALL_WIDTH) {
      const at = this.#trace.sinceStart(times[i] as number);
      const [task, slot] = [calls[cell] as number, calls[cell + 1]];
      const hr = answers[i] as HRESULT;
      rows.addCall(at, this.#process, task, slot, calls[cell + 2], calls[cell + 3], calls[cell + 4], hr);
      rows.tookUntil(this.#trace.sinceStart(times[i + 1] as number));
      if (findings[i] !== 0) rows.mark(findings[i] as number);
    }
    notes.count = 0;
  }

  synchronize(task: number, flags: number): void {
    this.#startedAt.set(task, this.#trace.now);
    this.#trace.add(this.#process, task, 'SynchronizeInBackground', [flags]);
  }

  received(message: Exclude<ProviderToHost, CallBatch>): void {
    switch (message.type) {
      case 'loaded':
        return this.#trace.add(this.#process, null, 'loaded');
      case 'loadFailed':
        return this.#trace.add(this.#process, null, 'loadFailed', [message.problem, message.detail].map(toTraceArg));
      case 'threadEnded':
        return this.#trace.add(this.#process, this.#known(message.syncId), 'threadEnded');
      case 'returned':
        return this.#returned(message.syncId, message.hr, message.hasEvent);
    }
  }

  protocolBroken(problem: string): void {
    this.#trace.add(this.#process, null, 'protocolBroken', [problem]);
  }

  ended({ code, signal, lastWords, isDisconnect }: ProcessExit): void {
    const args = [code, signal, lastWords, isDisconnect === true].map(toTraceArg);
    this.#trace.add(this.#process, null, 'processEnded', args);
  }

  #returned(task: number, hr: HRESULT, hasEvent: boolean): void {
    const at = this.#trace.now;
    const took = at - (this.#startedAt.get(task) ?? at);
    const row = {
      at,
      process: this.#process,
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

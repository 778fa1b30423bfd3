import type { Fault } from '#shared/faults/fault.ts';
import { readFault } from '#shared/faults/readFault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import type { TraceRow } from '#shared/trace/traceRow.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '../../trace/testing/scriptedHost.ts';

/** A run of one store, its process, and what became of it. */
export class FaultyRun {
  readonly scripted: ScriptedHost;

  constructor(parts: number) {
    this.scripted = new ScriptedHost([storeWith('a', parts)]);
  }

  get process(): ScriptedProcess {
    return this.scripted.processes.at(-1) as ScriptedProcess;
  }

  load(): this {
    this.process.say({ type: 'loaded' });
    return this;
  }

  inject(fault: object, task = 0): number {
    const injected = this.scripted.host.injectFault(1, task, faultOf(fault));
    if (!injected.ok) throw new Error(injected.reason);
    return injected.id;
  }

  wait(ms: number): void {
    this.scripted.clock.advance(ms);
  }

  task(task = 0): TaskNumbers {
    return readTask(this.scripted.live.run.cells, task);
  }

  /** [call number, HRESULT] of each answer. */
  get answers(): (readonly (number | undefined)[])[] {
    return this.process.heard
      .flatMap((message) => (message.type === 'answers' ? [message.answers] : []))
      .flatMap((answers) => answers.flatMap((call, i) => (i % 3 === 0 ? [[call, answers[i + 2]]] : [])));
  }

  get rows(): TraceRow[] {
    const { rows } = this.scripted.trace;
    return rows.rows(0, rows.end).filter(({ process }) => process !== null);
  }

  /** What happened since the faults were set, in short: method, arguments, answer. */
  get story(): unknown[][] {
    const from = this.rows.findIndex(({ method }) => method === 'faultSet');
    return this.rows
      .slice(from)
      .map(({ method, args, hr }) => (hr === null ? [method, ...args] : [method, ...args, hr]));
  }

  get findings(): string[] {
    return this.scripted.live.run.findings.map(({ id }) => id);
  }
}

export function faultOf(value: object): Fault {
  const read = readFault(value);
  if (!read.ok) throw new Error(read.problem);
  return read.fault;
}

export const loaded = (parts = 1): FaultyRun => new FaultyRun(parts).load();

export const PROGRESS = [0, SLOT.Progress, 'Step', 1, 2];
export const ERROR = [0, SLOT.Error, HR.MAPI_E_NETWORK_ERROR, 'no'];
export const DONE = [0, SLOT.Done, false, HR.S_OK];

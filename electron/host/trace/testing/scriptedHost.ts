import type { HostToProvider } from '#shared/protocol/provider.ts';
import type { RunStore } from '#shared/schedule/runPlan.ts';
import type { Store } from '#shared/settings/stores.ts';
import type { LaunchProvider, ProcessExit, ProcessListener } from '#electron/transport/providerProcess.ts';
import type { LiveRun } from '../../liveRun.ts';
import { SyncHost } from '../../syncHost.ts';
import { FakeClock } from '../../testing/fakeClock.ts';
import { KeptLog } from '../../testing/keptLog.ts';
import { store } from '../../testing/realHost.ts';
import { RunTrace } from '../runTrace.ts';

const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };

/** A provider's process that says what it is told to, right or wrong. */
export class ScriptedProcess {
  readonly pid: number;
  /** What the host has told it. */
  readonly heard: HostToProvider[] = [];
  readonly #listener: ProcessListener;
  #calls = 0;
  #isGone = false;

  constructor(pid: number, listener: ProcessListener) {
    this.pid = pid;
    this.#listener = listener;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  say(message: unknown): void {
    if (!this.#isGone) this.#listener.onMessage(message);
  }

  /** Each call: sync id, slot, arguments. */
  call(...calls: readonly (readonly unknown[])[]): void {
    const cells = calls.flatMap(([syncId, slot, a = null, b = null, c = null]) => [syncId, slot, a, b, c]);
    this.say({ type: 'calls', first: this.#calls, calls: cells, overflowed: [] });
    this.#calls += calls.length;
  }

  exit(exit: Partial<ProcessExit> = {}): void {
    if (this.#isGone) return;
    this.#isGone = true;
    this.#listener.onExit({ code: 0, signal: null, lastWords: '', ...exit });
  }
}

/** A host with such processes, a clock that is told the time, and a trace of its run. */
export class ScriptedHost {
  readonly clock = new FakeClock();
  readonly processes: ScriptedProcess[] = [];
  readonly host: SyncHost;
  /** Run by run. */
  readonly traces: RunTrace[] = [];

  constructor(stores: readonly RunStore[], parallel = Number.POSITIVE_INFINITY) {
    this.host = new SyncHost({
      launch: this.launch,
      log: new KeptLog(),
      limits: LIMITS,
      observers: [],
      clock: this.clock,
      trace: (live) => {
        const trace = new RunTrace(live, { app: 'Test 1', startedAt: '2026-01-02T03:04:05Z', limits: LIMITS });
        this.traces.push(trace);
        return trace;
      },
    });
    this.clock.advance(1_000);
    this.host.sendReceive(stores, parallel);
  }

  get trace(): RunTrace {
    return this.traces[0] as RunTrace;
  }

  get live(): LiveRun {
    return this.host.live as LiveRun;
  }

  readonly launch: LaunchProvider = (_name, listener) => {
    const process = new ScriptedProcess(100 + this.processes.length, listener);
    this.processes.push(process);
    return {
      pid: process.pid,
      lastWords: '',
      send: (message) => void process.heard.push(message),
      kill: () => process.exit({ code: null, signal: 'SIGKILL' }),
    };
  };
}

/** A store with so many parts. */
export function storeWith(id: string, parts: number): Store {
  return store({
    id,
    account: `${id}@example.com`,
    kind: 'demo',
    parts: Array.from({ length: parts }, () => ({ does: 'receive' })),
  });
}

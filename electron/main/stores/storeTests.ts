import { systemClock } from '#electron/host/clock.ts';
import { Endings } from '#electron/host/endings.ts';
import type { Log } from '#electron/host/log.ts';
import type { LiveRun } from '#electron/host/liveRun.ts';
import { statusReport } from '#electron/host/statusReport.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { StoreTestNews } from '#shared/protocol/storeBridge.ts';
import type { Limits, Store } from '#shared/settings/stores.ts';

const REPORT_EVERY_MS = 100;
/** What a form shows of a test; a store may have thousands of parts. */
const MAX_SHOWN = 100;

interface TestSurroundings {
  readonly launch: LaunchProvider;
  readonly log: Log;
  readonly limits: Limits;
  readonly onNews: (news: StoreTestNews) => void;
}

interface RunningTest {
  readonly testId: number;
  readonly host: SyncHost;
  readonly stopWatching: () => void;
}

/** Runs one store once, beside whatever else goes on: nothing of it comes into a run, the tray or the history. */
export class StoreTests {
  readonly #around: TestSurroundings;
  readonly #endings = new Endings();
  #running: RunningTest | null = null;
  #tests = 0;

  constructor(around: TestSurroundings) {
    this.#around = around;
  }

  /** Ends the test before it, if that still runs. */
  start(store: Store): number {
    this.#end();
    this.#tests += 1;
    const testId = this.#tests;
    const { launch, log, limits, onNews } = this.#around;
    const tell = (isOver: boolean): void => onNews({ testId, isOver, report: reportOf(host.live as LiveRun) });
    const over = (): void => {
      if (this.#running?.testId !== testId || host.isRunning) return;
      this.#end();
      tell(true);
    };
    const observers = [{ runStarted: () => {}, runChanged: over }];
    const host = new SyncHost({ launch, log: ofTest(log), limits, observers });
    let told = 0;
    const stopWatching = systemClock.every(REPORT_EVERY_MS, () => {
      if (host.changeCount === told) return;
      told = host.changeCount;
      tell(false);
    });
    this.#running = { testId, host, stopWatching };
    host.sendReceive([store]);
    return testId;
  }

  /** As in a run: its end comes as news, at the latest after the grace time. */
  cancel(testId: number): boolean {
    if (this.#running?.testId !== testId) return false;
    this.#running.host.cancelAll();
    return true;
  }

  async dispose(): Promise<void> {
    this.#end();
    await this.#endings.all();
  }

  #end(): void {
    if (this.#running === null) return;
    const { host, stopWatching } = this.#running;
    this.#running = null;
    stopWatching();
    void this.#endings.add(host.dispose());
  }
}

function reportOf(live: LiveRun): StatusReport {
  const { run } = live;
  const report = statusReport(run, live.now() - run.info.startedAt);
  return { ...report, tasks: report.tasks.slice(0, MAX_SHOWN), errors: report.errors.slice(0, MAX_SHOWN) };
}

function ofTest(log: Log): Log {
  return {
    info: (message) => log.info(`Test: ${message}`),
    warn: (message) => log.warn(`Test: ${message}`),
    error: (message) => log.error(`Test: ${message}`),
  };
}

import { systemClock } from '#electron/host/clock.ts';
import type { LiveRun } from '#electron/host/liveRun.ts';
import { statusReport } from '#electron/host/statusReport.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { Recorder } from '#electron/host/trace/recorder.ts';
import { RunTrace } from '#electron/host/trace/runTrace.ts';
import type { LaunchProvider } from '#electron/transport/providerProcess.ts';
import type { StatusReport } from '#shared/protocol/external.ts';
import type { Store } from '#shared/settings/stores.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { ProcessTap } from '../check/processTap.ts';
import type { ReportView } from '../live/view.ts';
import { AFTERWARDS_MS, LIMITS, SILENT_LOG } from '../ownHost.ts';
import { within } from '../within.ts';
import type { RecordingOutput } from './recordingOutput.ts';

const SHOW_EVERY_MS = 500;

interface Surroundings {
  readonly launch: LaunchProvider;
  readonly output: RecordingOutput;
  readonly view: ReportView;
  /** Cancels the run; it is recorded how that goes. */
  readonly interrupted: Promise<unknown>;
  /** The disk is full, or something of that kind; the run goes on. */
  readonly onProblem: (problem: string) => void;
}

/** Has a store synchronise once, in a host of its own, and writes down how that went. */
export async function recordRun(
  store: Store,
  { launch, output, view, interrupted, onProblem }: Surroundings,
): Promise<StatusReport> {
  const recorders: Recorder[] = [];
  let isOver!: () => void;
  const over = new Promise<void>((resolve) => {
    isOver = resolve;
  });
  const tap = new ProcessTap(launch, 0);
  const host = new SyncHost({
    launch: tap.launch,
    log: SILENT_LOG,
    limits: LIMITS,
    observers: [{ runStarted: () => {}, runChanged: () => host.isRunning || isOver() }],
    trace: (live) => {
      const about = { app: `Send/Receive ${packageJson.version}`, startedAt: new Date().toISOString(), limits: LIMITS };
      const trace = new RunTrace(live, about);
      const tell = (problem: string): void => onProblem(`${output.path}: ${problem}`);
      recorders.push(new Recorder({ trace, file: output, clock: systemClock, onProblem: tell }));
      return trace;
    },
  });
  host.sendReceive([store]);
  const { run } = host.live as LiveRun;
  const report = (): StatusReport => statusReport(run, systemClock.now() - run.info.startedAt);
  const stopShowing = systemClock.every(SHOW_EVERY_MS, () => view.show(report()));
  void interrupted.then(() => host.cancelAll());
  await over;
  stopShowing();
  view.show(report());
  // What a provider does after its last Done is of the run as well.
  await within(AFTERWARDS_MS, tap.ended);
  await host.dispose();
  await Promise.all(recorders.map((recorder) => recorder.stop()));
  return report();
}

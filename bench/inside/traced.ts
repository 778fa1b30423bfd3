import type { LiveRun } from '#electron/host/liveRun.ts';
import type { HostOptions } from '#electron/host/syncHost.ts';
import { RunTrace } from '#electron/host/trace/runTrace.ts';
import { LIMITS } from './benchHost.ts';
import type { Figures } from './measure.ts';

const ABOUT = { app: 'bench', startedAt: '2026-01-02T03:04:05Z', limits: LIMITS };

type Tracing = Pick<HostOptions, 'trace'>;

/** The same calls without a trace of them and with one, right after one another: what it costs to keep each. */
export async function withAndWithoutTrace(
  warmUp: () => Promise<Figures>,
  flood: (tracing: Tracing) => Promise<Figures>,
): Promise<Figures> {
  // The first flood is slower, whichever it is: it finds code that has not been compiled yet.
  await warmUp();
  const off = await flood({});
  const on = await flood({ trace: (live: LiveRun) => new RunTrace(live, ABOUT) });
  const extraUsPerCall = Number(on.cpuUsPerCall) - Number(off.cpuUsPerCall);
  return { offCallsPerSecond: Number(off.callsPerSecond), onCallsPerSecond: Number(on.callsPerSecond), extraUsPerCall };
}

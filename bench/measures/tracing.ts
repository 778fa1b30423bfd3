import type { LiveRun } from '#electron/host/liveRun.ts';
import { RunTrace } from '#electron/host/trace/runTrace.ts';
import { LIMITS } from '../inside/benchHost.ts';
import type { Measure } from '../inside/measure.ts';
import { floodHost } from './burst.ts';

const ABOUT = { app: 'bench', startedAt: '2026-01-02T03:04:05Z', limits: LIMITS };

/** The same flood without a trace of it and with one, right after one another: what it costs to keep each call. */
export const tracing: Measure = async (around) => {
  // The first flood is slower, whichever it is: it finds code that has not been compiled yet.
  await floodHost({ ...around, quick: true });
  const off = await floodHost(around);
  const on = await floodHost(around, { trace: (live: LiveRun) => new RunTrace(live, ABOUT) });
  const extraUsPerCall = Number(on.cpuUsPerCall) - Number(off.cpuUsPerCall);
  return { offCallsPerSecond: Number(off.callsPerSecond), onCallsPerSecond: Number(on.callsPerSecond), extraUsPerCall };
};

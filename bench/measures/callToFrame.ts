import { systemClock } from '#electron/host/clock.ts';
import { Publisher } from '#electron/host/publisher.ts';
import { BenchHost, storeOf } from '../inside/benchHost.ts';
import { openBenchWindow } from '../inside/benchWindow.ts';
import { type Figures, type Measure, percentile, sleep } from '../inside/measure.ts';
import type { Sighting, Sightings } from '../pages/callToFrame/sightings.ts';
import { timeOfStamp, wallClock } from '../providers/stamp.mjs';

const WARM_UP_MS = 1_500;
/** Calls closer together than this are as good as one. */
const FINEST_MS = 0.25;

/** From a provider's call of Progress to the frame of the real dialog in which it is drawn. */
async function callToFrameAt(callsPerSecond: number, seconds: number): Promise<Figures> {
  const publisher = new Publisher(systemClock);
  const bench = new BenchHost({ publisher });
  const window = await openBenchWindow('pages/callToFrame/index.html', publisher);
  await sleep(500);
  const base = wallClock();
  await bench.run(storeOf('paced', { base, callsPerSecond, seconds: seconds + WARM_UP_MS / 1_000 }));
  const made = bench.calls / (seconds + WARM_UP_MS / 1_000);
  await sleep(100);
  const sightings = (await window.webContents.executeJavaScript('window.sightings')) as Sightings;
  window.destroy();
  await bench.host.dispose();

  const everyMs = Math.max(FINEST_MS, 1_000 / callsPerSecond);
  const toFrame = waits(sightings.framed, base, everyMs);
  const toWindow = waits(sightings.applied, base, everyMs);
  return {
    p50: percentile(toFrame, 0.5),
    p99: percentile(toFrame, 0.99),
    appliedP50: percentile(toWindow, 0.5),
    appliedP99: percentile(toWindow, 0.99),
    framesPerSecond: ratePerSecond(sightings.framed),
    callsPerSecond: made,
  };
}

/** Without the first and the last second, in which the calls begin and end. */
function ratePerSecond(framed: readonly Sighting[]): number {
  const [first, last] = [framed[0]?.at ?? 0, framed.at(-1)?.at ?? 0];
  const steady = framed.filter(({ at }) => at > first + 1_000 && at < last - 1_000);
  return (steady.length / (last - first - 2_000)) * 1_000;
}

function isWarm(at: number, base: number): boolean {
  return at > base + WARM_UP_MS;
}

/** A patch or frame shows all calls since the one before it, and the older ones of them have waited longer. */
function waits(seen: readonly Sighting[], base: number, everyMs: number): number[] {
  const all: number[] = [];
  for (let i = 1; i < seen.length; i += 1) {
    const [previous, { stamp, at }] = [seen[i - 1] as Sighting, seen[i] as Sighting];
    const newest = timeOfStamp(stamp, base);
    if (!isWarm(newest, base)) continue;
    const calls = Math.max(1, Math.round((newest - timeOfStamp(previous.stamp, base)) / everyMs));
    for (let call = 0; call < calls; call += 1) all.push(at - (newest - call * everyMs));
  }
  return all;
}

const at =
  (callsPerSecond: number): Measure =>
  ({ quick }) =>
    callToFrameAt(callsPerSecond, quick ? 1.5 : 3);

export const callToFrameSparse: Measure = ({ quick }) => callToFrameAt(10, quick ? 2 : 4);
export const callToFrame1k = at(1_000);
export const callToFrame100k = at(100_000);
export const callToFrame400k = at(400_000);

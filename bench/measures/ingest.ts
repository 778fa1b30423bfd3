import { CALL_WIDTH, type CallBatch } from '#shared/protocol/provider.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { BenchHost, storeOf } from '../inside/benchHost.ts';
import { type Figures, type Measure, percentile, sleep } from '../inside/measure.ts';
import { Stopwatch } from '../inside/stopwatch.ts';
import { timeOfStamp, wallClock } from '../providers/stamp.mjs';

const WARM_UP_MS = 1_000;

/** A provider that calls at a given rate: what it costs the host, and how long the oldest call of each batch waits. */
async function ingestAt(callsPerSecond: number, seconds: number): Promise<Figures> {
  const base = wallClock();
  const waits: number[] = [];
  const afterBatch = ({ calls }: CallBatch): void => {
    if (calls[1] === SLOT.Progress) waits.push(wallClock() - timeOfStamp(calls[CALL_WIDTH - 2] as number, base));
  };
  const bench = new BenchHost({ afterBatch });
  const over = bench.run(storeOf('paced', { base, callsPerSecond, seconds: seconds + 3 }));
  await sleep(WARM_UP_MS);
  waits.length = 0;
  const before = bench.calls;
  const stopwatch = new Stopwatch();
  await sleep(seconds * 1_000);
  const figures = stopwatch.stop(bench.calls - before);
  const [p50, p99] = [percentile(waits, 0.5), percentile(waits, 0.99)];
  bench.host.cancelAll();
  await over;
  await bench.host.dispose();
  return { ...figures, p50, p99 };
}

export const ingest200k: Measure = ({ quick }) => ingestAt(200_000, quick ? 1 : 3);
export const ingest400k: Measure = ({ quick }) => ingestAt(400_000, quick ? 1 : 3);

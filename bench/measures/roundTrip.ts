import { BenchHost, storeOf } from '../inside/benchHost.ts';
import { type Measure, percentile } from '../inside/measure.ts';

/** Error awaited one at a time: after a pause, and one right after the other. */
export const roundTrip: Measure = async ({ quick }) => {
  const bench = new BenchHost();
  const live = await bench.run(storeOf('roundTrip', { calls: quick ? 200 : 700 }));
  const { idle, busy } = JSON.parse(live.run.steps[0] ?? '') as { idle: number[]; busy: number[] };
  await bench.host.dispose();
  return {
    idleP50: percentile(idle, 0.5) / 1_000,
    idleP99: percentile(idle, 0.99) / 1_000,
    busyP50: percentile(busy, 0.5) / 1_000,
    busyP99: percentile(busy, 0.99) / 1_000,
  };
};

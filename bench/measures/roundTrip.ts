import { BenchHost, storeOf } from '../inside/benchHost.ts';
import type { Measure } from '../inside/measure.ts';
import { type RoundTrips, tripFigures } from '../inside/roundTrips.ts';

/** Error awaited one at a time: after a pause, and one right after the other. */
export const roundTrip: Measure = async ({ quick }) => {
  const bench = new BenchHost();
  const live = await bench.run(storeOf('roundTrip', { calls: quick ? 200 : 700 }));
  const found = JSON.parse(live.run.steps[0] ?? '') as RoundTrips;
  await bench.host.dispose();
  return tripFigures(found);
};

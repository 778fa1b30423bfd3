import { BenchHost, oneStore } from '../inside/benchHost.ts';
import { type Measure, sleep } from '../inside/measure.ts';
import { Stopwatch } from '../inside/stopwatch.ts';
import { writeFlood } from './burst.ts';

/** The same flood without end into a host with its ordinary share for a provider. */
export const sustained: Measure = async ({ quick, folder }) => {
  const bench = new BenchHost();
  const over = bench.run(oneStore('demo', { scenario: await writeFlood(folder, 1_000_000_000) }));
  await sleep(1_000);
  const before = bench.calls;
  const stopwatch = new Stopwatch();
  await sleep(quick ? 1_000 : 3_000);
  const figures = stopwatch.stop(bench.calls - before);
  bench.host.cancelAll();
  await over;
  await bench.host.dispose();
  return figures;
};

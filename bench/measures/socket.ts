import { type Figures, type Measure, sleep } from '../inside/measure.ts';
import { type RoundTrips, tripFigures } from '../inside/roundTrips.ts';
import { SocketBench } from '../inside/socketBench.ts';
import { Stopwatch } from '../inside/stopwatch.ts';
import { withAndWithoutTrace } from '../inside/traced.ts';

type How = 'batched' | 'each' | 'answered';

/** All calls of a program from outside, from the first that the host has reduced to the last. */
async function flood(how: How, calls: number, options: Parameters<typeof SocketBench.open>[0]): Promise<Figures> {
  const bench = await SocketBench.open({ intakeShare: 1, ...options });
  bench.start(how, calls);
  await bench.until(() => bench.calls > 0);
  const before = bench.calls;
  const stopwatch = new Stopwatch();
  await bench.until(() => bench.calls >= calls);
  const figures = stopwatch.stop(calls - before);
  await bench.close();
  return figures;
}

function through(how: How, calls: number): Measure {
  return ({ quick, folder }) => flood(how, quick ? calls / 10 : calls, { folder });
}

const BATCHED = 1_500_000;

export const socketBatched = through('batched', BATCHED);
export const socketEach = through('each', 500_000);
export const socketAnswered = through('answered', 300_000);

/** What a trace costs a program from outside. */
export const socketTracing: Measure = ({ quick, folder }) =>
  withAndWithoutTrace(
    () => flood('batched', BATCHED / 10, { folder }),
    (options) => flood('batched', quick ? BATCHED / 10 : BATCHED, { folder, ...options }),
  );

/** A progress that is answered: after a pause, and one right after the other. */
export const socketRoundTrip: Measure = async ({ quick, folder }) => {
  const bench = await SocketBench.open({ folder });
  bench.start('roundTrip', quick ? 100 : 500);
  await bench.until(() => bench.host.live?.isOver === true);
  const found = JSON.parse(bench.host.live?.run.steps[0] ?? '') as RoundTrips;
  await bench.close();
  return tripFigures(found);
};

/** A steady stream, into a host with its ordinary share for a provider. */
async function steady(callsPerSecond: number, seconds: number, folder: string): Promise<Figures> {
  const bench = await SocketBench.open({ folder });
  bench.start('paced', callsPerSecond);
  await bench.until(() => bench.calls > 0);
  await sleep(1_000);
  const before = bench.calls;
  const stopwatch = new Stopwatch();
  await sleep(seconds * 1_000);
  const figures = stopwatch.stop(bench.calls - before);
  await bench.close();
  return figures;
}

export const socketSteady200k: Measure = ({ quick, folder }) => steady(200_000, quick ? 1 : 3, folder);

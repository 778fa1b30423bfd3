import { type Figures, type Measure, sleep } from '../inside/measure.ts';
import { type RoundTrips, tripFigures } from '../inside/roundTrips.ts';
import { SocketBench } from '../inside/socketBench.ts';
import { Stopwatch } from '../inside/stopwatch.ts';

/** All calls of a program from outside, from the first that the host has reduced to the last. */
function through(how: 'batched' | 'each' | 'answered', calls: number): Measure {
  return async ({ quick, folder }) => {
    const wanted = quick ? calls / 10 : calls;
    const bench = await SocketBench.open({ folder, intakeShare: 1 });
    bench.start(how, wanted);
    await bench.until(() => bench.calls > 0);
    const before = bench.calls;
    const stopwatch = new Stopwatch();
    await bench.until(() => bench.calls >= wanted);
    const figures = stopwatch.stop(wanted - before);
    await bench.close();
    return figures;
  };
}

export const socketBatched = through('batched', 1_500_000);
export const socketEach = through('each', 500_000);
export const socketAnswered = through('answered', 300_000);

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

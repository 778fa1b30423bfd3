import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import flood from '#electron/providers/demo/scenarios/flood.json';
import { BenchHost, type BenchOptions, oneStore } from '../inside/benchHost.ts';
import type { Circumstances, Figures, Measure } from '../inside/measure.ts';
import { Stopwatch } from '../inside/stopwatch.ts';

/** The demo provider's flood into the host, as fast as it goes: the whole way from Progress to the run's columns. */
export const burst: Measure = (around) => floodHost(around);

export async function floodHost({ quick, folder }: Circumstances, options: BenchOptions = {}): Promise<Figures> {
  const calls = quick ? 300_000 : 1_000_000;
  let stopwatch: Stopwatch | null = null;
  const bench = new BenchHost({
    ...options,
    intakeShare: 1,
    beforeBatch: () => {
      stopwatch ??= new Stopwatch();
    },
  });
  await bench.run(oneStore('demo', { scenario: await writeFlood(folder, calls) }));
  const figures = (stopwatch as Stopwatch | null)?.stop(calls) ?? {};
  await bench.host.dispose();
  return figures;
}

export async function writeFlood(folder: string, calls: number): Promise<string> {
  const file = path.join(folder, `flood-${calls}.json`);
  const [first, ...others] = flood.steps;
  await writeFile(file, JSON.stringify({ ...flood, steps: [{ ...first, calls }, ...others] }));
  return file;
}

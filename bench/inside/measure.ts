/** What one measurement found, by the name of the figure. */
export type Figures = Readonly<Record<string, number>>;

export interface Circumstances {
  /** Fewer calls and shorter times, to see that it works. */
  readonly quick: boolean;
  /** A folder for files that are thrown away. */
  readonly folder: string;
}

export type Measure = (around: Circumstances) => Promise<Figures>;

/** One round of one measurement, as the bench's Electron app tells it on its standard output. */
export interface Sample {
  readonly measure: string;
  readonly figures: Figures;
}

export const SAMPLE_PREFIX = 'BENCH ';

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

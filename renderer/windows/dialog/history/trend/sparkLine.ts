export interface SparkPoint {
  readonly x: number;
  readonly y: number;
}

/** A line over values from the first to the last; it is broken where there is none. The highest value is at the top. */
export function sparkLines(values: readonly (number | null)[], width: number, height: number): SparkPoint[][] {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const step = width / Math.max(1, values.length - 1);
  const lines: SparkPoint[][] = [[]];
  for (const [i, value] of values.entries()) {
    // What never changes is a line in the middle.
    const part = value === null || most === least ? 0.5 : (value - least) / (most - least);
    if (value === null) lines.push([]);
    else lines.at(-1)?.push({ x: i * step, y: height - part * height });
  }
  return lines.filter((line) => line.length > 0);
}

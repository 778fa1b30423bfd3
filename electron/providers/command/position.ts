export interface Position {
  readonly index: number;
  readonly max: number;
}

const MAX_ULONG = 0xffffffff;

/** A bar without an end. */
export const NOWHERE: Position = { index: 0, max: 0 };

/**
 * How far a tool is, as two unsigned 32-bit numbers. Bytes are soon more than fit; then they are counted in KiB, MiB and
 * so on, which keeps their order.
 */
export function positionOf(done: number, total: number): Position {
  if (!(done >= 0 && total > 0 && total <= Number.MAX_SAFE_INTEGER)) return NOWHERE;
  let unit = 1;
  while (total / unit > MAX_ULONG) unit *= 1_024;
  return { index: Math.floor(Math.min(done, total) / unit), max: Math.floor(total / unit) };
}

export function percent(value: number): Position {
  return positionOf(Math.floor(value), 100);
}

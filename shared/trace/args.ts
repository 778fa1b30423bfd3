/** An argument as it came; what no recording could hold (an object, NaN) stands there as a description of it. */
export type TraceArg = number | string | boolean | null | OddArg;

export interface OddArg {
  readonly odd: string;
}

/** One more than the longest text that the host takes: what is cut is still too long when it is replayed. */
const KEPT_CHARACTERS = 32_769;

export function toTraceArg(value: unknown): TraceArg {
  if (typeof value === 'string') return cut(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : { odd: String(value) };
  if (typeof value === 'boolean' || value === null) return value;
  // A provider's own object could throw in its toString.
  return { odd: Object.prototype.toString.call(value) };
}

export function cut(text: string): string {
  return text.length > KEPT_CHARACTERS ? text.slice(0, KEPT_CHARACTERS) : text;
}

export function isOdd(arg: TraceArg): arg is OddArg {
  return typeof arg === 'object' && arg !== null;
}

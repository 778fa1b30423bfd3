import { type Figures, percentile } from './measure.ts';

/** What a program found that waited for one answer at a time: after a pause, and one right after the other. Microseconds. */
export interface RoundTrips {
  readonly idle: readonly number[];
  readonly busy: readonly number[];
}

export function tripFigures({ idle, busy }: RoundTrips): Figures {
  return {
    idleP50: percentile(idle, 0.5) / 1_000,
    idleP99: percentile(idle, 0.99) / 1_000,
    busyP50: percentile(busy, 0.5) / 1_000,
    busyP99: percentile(busy, 0.99) / 1_000,
  };
}

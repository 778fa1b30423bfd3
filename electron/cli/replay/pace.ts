/** What is played of a recording, and how fast. */
export interface Pace {
  readonly speed: number;
  /** Milliseconds since the run began. */
  readonly from: number;
  /** Only these tasks; null for all. */
  readonly only: readonly number[] | null;
}

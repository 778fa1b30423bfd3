/** How long runs are kept, and how much room they may take. */
export interface Retention {
  readonly maxAgeDays: number;
  readonly maxBytes: number;
}

export const USUAL_RETENTION: Retention = { maxAgeDays: 90, maxBytes: 200 * 1_000_000 };

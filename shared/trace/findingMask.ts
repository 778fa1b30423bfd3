import type { FindingId } from '../sync/conformance.ts';

/** The bit of each finding in a row; the compiler says if one is missing here. A new one goes to the end. */
const BITS: Readonly<Record<FindingId, number>> = {
  'index-beyond-max': 0,
  'index-backwards': 1,
  'error-with-s-ok': 2,
  'success-after-error': 3,
  'call-after-done': 4,
  'call-after-release': 5,
  'event-without-done': 6,
  'call-undecodable': 7,
  'calls-overflowed': 8,
};

export const FINDING_IDS = Object.keys(BITS) as readonly FindingId[];

export function maskOf(finding: FindingId): number {
  return 1 << BITS[finding];
}

const NONE: readonly FindingId[] = [];

export function findingsOf(mask: number): readonly FindingId[] {
  return mask === 0 ? NONE : FINDING_IDS.filter((id) => (mask & maskOf(id)) !== 0);
}

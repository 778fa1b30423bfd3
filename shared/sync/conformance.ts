import type { CallbackMethod } from '../mapi/progressCallback.ts';

/** What a provider can do against the contract. The ids are stable: reports and documentation refer to them. */
export type FindingId =
  | 'index-beyond-max'
  | 'index-backwards'
  | 'error-with-s-ok'
  | 'success-after-error'
  | 'call-after-done'
  | 'call-after-release'
  | 'event-without-done'
  | 'call-undecodable'
  | 'calls-overflowed';

/** One way in which one task broke the contract, with how often it did. */
export interface Finding {
  readonly task: number;
  readonly id: FindingId;
  /** The call that raised it first; null where it was not a call. */
  readonly method: CallbackMethod | null;
  readonly detail: string | null;
  readonly firstAt: number;
  readonly count: number;
}

export interface Position {
  readonly index: number;
  readonly max: number;
}

/** A position that the documents leave no room for; the bar is shown all the same. */
export function judgePosition(next: Position, previous: Position | null, sameStep: boolean): FindingId | null {
  if (next.max !== 0 && next.index > next.max) return 'index-beyond-max';
  if (previous !== null && sameStep && next.max === previous.max && next.index < previous.index)
    return 'index-backwards';
  return null;
}

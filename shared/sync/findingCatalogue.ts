import type { FindingId } from './conformance.ts';

/** What only a check can find, which has a provider synchronise on purpose. The ids are as stable as the others. */
type CheckFindingId =
  | 'provider-not-loaded'
  | 'process-ended'
  | 'sync-without-end'
  | 'sync-failed'
  | 'failure-without-error'
  | 'cancel-ignored'
  | 'cancel-not-reported'
  | 'event-not-signalled'
  | 'no-progress'
  | 'silent-too-long';

export type RuleId = FindingId | CheckFindingId;

export interface Rule {
  /** An error breaks the contract; a warning is allowed, and makes the dialog tell less than it could. */
  readonly severity: 'error' | 'warning';
  /** What the contract asks for, in one sentence. */
  readonly asks: string;
}

/** Each finding in one sentence; docs/findings.md has a section for each with the reason and the remedy. */
export const FINDING_CATALOGUE: Readonly<Record<RuleId, Rule>> = {
  'index-beyond-max': {
    severity: 'warning',
    asks: 'The index of Progress is not greater than its maximum, which is the index that means complete.',
  },
  'index-backwards': {
    severity: 'warning',
    asks: 'Under the same text and maximum the index of Progress does not go back.',
  },
  'error-with-s-ok': {
    severity: 'warning',
    asks: 'Error has the HRESULT of an error or warning, which S_OK is not.',
  },
  'success-after-error': {
    severity: 'warning',
    asks: 'After an error Done does not report success; what only deserves a warning is reported with a warning code.',
  },
  'call-after-done': {
    severity: 'error',
    asks: 'Done is the last call of a synchronisation, and comes once.',
  },
  'call-after-release': {
    severity: 'error',
    asks: 'The callback is called only as long as the provider holds a reference to it.',
  },
  'event-without-done': {
    severity: 'error',
    asks: 'Done is called before the event in phSyncDoneEvent says that the work has ended.',
  },
  'call-undecodable': {
    severity: 'error',
    asks: 'The arguments are what the interface says: a text or null, unsigned 32-bit numbers, an HRESULT.',
  },
  'calls-overflowed': {
    severity: 'error',
    asks: 'A provider that calls often awaits the answers of Progress, and so is no faster than the host.',
  },
  'provider-not-loaded': {
    severity: 'error',
    asks: 'The module can be loaded, and its default export has a method SynchronizeInBackground.',
  },
  'process-ended': {
    severity: 'error',
    asks: "The provider's process goes on until the host lets it go.",
  },
  'sync-without-end': {
    severity: 'error',
    asks: 'Each synchronisation comes to an end: Done is called, or SynchronizeInBackground answers a failure.',
  },
  'sync-failed': {
    severity: 'warning',
    asks: 'A synchronisation that nobody cancels ends well, as far as that is up to the provider.',
  },
  'failure-without-error': {
    severity: 'warning',
    asks: 'Who ends with a failure has said with Error what went wrong.',
  },
  'cancel-ignored': {
    severity: 'error',
    asks: 'A cancelled provider ends by itself within the grace time.',
  },
  'cancel-not-reported': {
    severity: 'warning',
    asks: 'A cancelled synchronisation ends with Done(MAPI_E_USER_CANCEL).',
  },
  'event-not-signalled': {
    severity: 'error',
    asks: 'The event in phSyncDoneEvent is signalled when the work has ended.',
  },
  'no-progress': {
    severity: 'warning',
    asks: 'Progress is called while a synchronisation goes on.',
  },
  'silent-too-long': {
    severity: 'warning',
    asks: 'Progress is called often enough that nobody has to think the synchronisation has stalled.',
  },
};

/** Where the documentation says more. */
export function findingLink(id: RuleId): string {
  return `docs/findings.md#${id}`;
}

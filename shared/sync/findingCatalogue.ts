import { findingTextsEn } from '../i18n/findings/en.ts';
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
  /** What was done against the contract, in one sentence of English; windows have it in the user's language. */
  readonly says: string;
}

/** Each finding in one sentence; docs/findings.md has a section for each with the reason and the remedy. */
export const FINDING_CATALOGUE: Readonly<Record<RuleId, Rule>> = {
  'index-beyond-max': {
    severity: 'warning',
    says: findingTextsEn['finding.index-beyond-max'],
  },
  'index-backwards': {
    severity: 'warning',
    says: findingTextsEn['finding.index-backwards'],
  },
  'error-with-s-ok': {
    severity: 'warning',
    says: findingTextsEn['finding.error-with-s-ok'],
  },
  'success-after-error': {
    severity: 'warning',
    says: findingTextsEn['finding.success-after-error'],
  },
  'call-after-done': {
    severity: 'error',
    says: findingTextsEn['finding.call-after-done'],
  },
  'call-after-release': {
    severity: 'error',
    says: findingTextsEn['finding.call-after-release'],
  },
  'event-without-done': {
    severity: 'error',
    says: findingTextsEn['finding.event-without-done'],
  },
  'call-undecodable': {
    severity: 'error',
    says: findingTextsEn['finding.call-undecodable'],
  },
  'calls-overflowed': {
    severity: 'error',
    says: findingTextsEn['finding.calls-overflowed'],
  },
  'provider-not-loaded': {
    severity: 'error',
    says: 'The module could not be loaded, or its default export has no method SynchronizeInBackground.',
  },
  'process-ended': {
    severity: 'error',
    says: "The provider's process ended before the host let it go.",
  },
  'sync-without-end': {
    severity: 'error',
    says: 'A synchronisation did not come to an end: Done was not called, nor did SynchronizeInBackground answer a failure.',
  },
  'sync-failed': {
    severity: 'warning',
    says: 'A synchronisation that nobody cancelled did not end well.',
  },
  'failure-without-error': {
    severity: 'warning',
    says: 'A synchronisation ended with a failure, and Error had not said what went wrong.',
  },
  'cancel-ignored': {
    severity: 'error',
    says: 'A cancelled provider did not end by itself within the grace time.',
  },
  'cancel-not-reported': {
    severity: 'warning',
    says: 'A cancelled synchronisation did not end with Done(MAPI_E_USER_CANCEL).',
  },
  'event-not-signalled': {
    severity: 'error',
    says: 'The event in phSyncDoneEvent was not signalled although the work had ended.',
  },
  'no-progress': {
    severity: 'warning',
    says: 'Progress was not called while a synchronisation went on.',
  },
  'silent-too-long': {
    severity: 'warning',
    says: 'Progress was called so seldom that the synchronisation seemed to have stalled.',
  },
};

/** Where the documentation says more. */
export function findingLink(id: RuleId): string {
  return `docs/findings.md#${id}`;
}

import type { FindingId } from '../../sync/conformance.ts';

/** What a provider did against the contract, each in one sentence; the source for docs/findings.md and reports, too. */
export const findingTextsEn = {
  'finding.index-beyond-max': 'The index was greater than the maximum, which is the index that means complete.',
  'finding.index-backwards': 'The index went back although text and maximum stayed the same.',
  'finding.error-with-s-ok': 'Error was given S_OK, which is neither an error nor a warning.',
  'finding.success-after-error':
    'Done reported success after an error; what only deserves a warning is reported with a warning code.',
  'finding.call-after-done': 'There was a call after Done, which is the last call of a synchronisation and comes once.',
  'finding.call-after-release': 'The callback was called although the provider held no reference to it any more.',
  'finding.event-without-done': 'The event in phSyncDoneEvent said that the work had ended before Done was called.',
  'finding.call-undecodable':
    'The arguments were not what the interface says: a text or null, unsigned 32-bit numbers, an HRESULT.',
  'finding.calls-overflowed':
    'More calls were made than the host could take, without awaiting the answers of Progress.',
} as const satisfies Record<`finding.${FindingId}`, string>;

export type FindingTexts = Readonly<Record<keyof typeof findingTextsEn, string>>;

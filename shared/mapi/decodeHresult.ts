import {
  codeOf,
  facilityName,
  facilityOf,
  formatHresult,
  type HRESULT,
  type HresultName,
  namesOf,
  succeeded,
} from './hresult.ts';

/** What can be said about any value, whether or not anybody named it. */
export interface DecodedHresult {
  /** `0x8004210B` */
  readonly code: string;
  readonly names: readonly HresultName[];
  readonly severity: 'success' | 'failure';
  readonly facility: number;
  readonly facilityName: string | undefined;
  readonly low16: number;
  /** The number that Windows gives the error, where the value was made from one. */
  readonly win32: number | null;
}

const FACILITY_WIN32 = 7;

export function decodeHresult(hr: HRESULT): DecodedHresult {
  const facility = facilityOf(hr);
  const low16 = codeOf(hr);
  return {
    code: formatHresult(hr),
    names: namesOf(hr),
    severity: succeeded(hr) ? 'success' : 'failure',
    facility,
    facilityName: facilityName(hr),
    low16,
    win32: facility === FACILITY_WIN32 ? low16 : null,
  };
}

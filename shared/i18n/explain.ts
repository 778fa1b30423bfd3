import { decodeHresult } from '../mapi/decodeHresult.ts';
import type { HRESULT } from '../mapi/hresult.ts';
import { type Explanation, type Explanations, explanationOf } from './explanations/index.ts';
import type { Translate } from './translate.ts';

/** What the table says about the code; for any other value, as much as its bits tell. */
export function explain(hr: HRESULT, explanations: Explanations, t: Translate): Explanation {
  return explanationOf(hr, explanations) ?? { meaning: unknownMeaning(hr, t), action: t('explain.unknownAction') };
}

function unknownMeaning(hr: HRESULT, t: Translate): string {
  const { code, severity, facility, facilityName, low16, win32 } = decodeHresult(hr);
  if (severity === 'success') return t('explain.unknownWarning', { code });
  // As text, because a language would write the numbers of errors with its thousands separator.
  const number = String(low16);
  if (win32 !== null) return t('explain.unknownWin32', { number });
  return t('explain.unknownFailure', { facility: facilityName ?? String(facility), number });
}

import { useMemo } from 'react';
import { useTexts } from '../../../i18n/texts.ts';

/** "14:03" */
export function useTimeFormat(): Intl.DateTimeFormat {
  const { locale } = useTexts();
  return useMemo(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }), [locale]);
}

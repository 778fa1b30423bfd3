import { useMemo } from 'react';
import { useTexts } from '../../../i18n/texts.ts';

interface TraceNumbers {
  /** "12.345s" since the run began. */
  time(microseconds: number): string;
  /** "0.042ms" */
  took(microseconds: number): string;
}

export function useTraceNumbers(): TraceNumbers {
  const { locale } = useTexts();
  return useMemo(() => {
    const thousandths = {
      style: 'unit',
      unitDisplay: 'narrow',
      minimumFractionDigits: 3,
      maximumFractionDigits: 3,
    } as const;
    const format = (unit: 'second' | 'millisecond'): Intl.NumberFormat =>
      new Intl.NumberFormat(locale, { ...thousandths, unit });
    const [seconds, milliseconds] = [format('second'), format('millisecond')];
    return {
      time: (microseconds) => seconds.format(microseconds / 1_000_000),
      took: (microseconds) => milliseconds.format(microseconds / 1_000),
    };
  }, [locale]);
}

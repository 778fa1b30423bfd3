import { useMemo } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useTraceStatus } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';

interface ErrorTimes {
  /** "14:03:22": of something that happened so many milliseconds after the run began. */
  readonly timeOf: (at: number) => string;
  /** With the date, for what is read elsewhere and later. */
  readonly dateOf: (at: number) => string;
}

/** Of the run that is shown: the present one, or that of a recording. */
export function useErrorTimes(): ErrorTimes {
  const { clock } = useServices();
  const recordedAt = useTraceStatus(({ opened }) => opened?.startedAt ?? null);
  // Times count from the beginning of their run, which is looked up once: none may change while it is read.
  const beganAt = useMemo(() => (recordedAt === null ? clock.beganAt() : Date.parse(recordedAt)), [clock, recordedAt]);
  return useTimesFrom(beganAt);
}

/** Of a run that began at this time, in milliseconds since 1970. */
export function useTimesFrom(beganAt: number): ErrorTimes {
  const { locale } = useTexts();
  return useMemo(() => {
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    return { timeOf: (at) => time.format(beganAt + at), dateOf: (at) => date.format(beganAt + at) };
  }, [locale, beganAt]);
}

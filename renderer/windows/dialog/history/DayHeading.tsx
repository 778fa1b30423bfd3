import { useMemo } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { noonOf, type RunRow } from './runRows.ts';
import styles from './RunGrid.module.css';

interface DayHeadingProps {
  readonly row: Extract<RunRow, { kind: 'day' }>;
  readonly index: number;
  readonly start: number;
}

/** "Today", or the date, with what there was on that day. */
export function DayHeading({ row: { day, relative, counts }, index, start }: DayHeadingProps) {
  const { t, locale } = useTexts();
  const format = useMemo(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full' }), [locale]);
  const date = format.format(noonOf(day));
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={styles.heading}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colspan={5} className={styles.headingCell} title={date}>
        <span className={styles.day}>{relative === null ? date : t(`history.${relative}`)}</span>
        {counts !== null && <span>{t('history.runs', { count: counts.runs })}</span>}
        {counts !== null && counts.failed > 0 && (
          <span className={styles.failed}>{t('summary.failed', { count: counts.failed })}</span>
        )}
      </div>
    </div>
  );
}

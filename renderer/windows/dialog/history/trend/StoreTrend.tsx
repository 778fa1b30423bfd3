import type { TrendPoint } from '#shared/history/queries.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { Sparkline } from './Sparkline.tsx';
import { useTrend } from './useTrend.ts';
import styles from './StoreTrend.module.css';

interface StoreTrendProps {
  readonly storeId: string;
  /** Where there is more than one. */
  readonly account?: string;
}

/** How long a store's last runs took, and how much there was in them. */
export function StoreTrend({ storeId, account }: StoreTrendProps) {
  const { t, durations, locale } = useTexts();
  const points = useTrend(storeId);
  const number = (value: number): string => new Intl.NumberFormat(locale).format(value);
  const failed = points?.map((point) => point.failed) ?? [];
  const lines = [
    {
      name: t('history.duration'),
      what: t('history.durationUnits'),
      values: points?.map(({ durationMs }) => durationMs) ?? [],
      text: (ms: number) => durations.exact(ms),
    },
    {
      name: t('details.items'),
      what: t('details.items'),
      values: points?.map(({ items }) => items) ?? [],
      text: number,
    },
  ];
  return (
    <div className={styles.trend}>
      {account !== undefined && (
        <span className={styles.account} title={account}>
          {account}
        </span>
      )}
      {points !== undefined && points.length < 2 && <span className={styles.note}>{t('history.noTrend')}</span>}
      {points !== undefined &&
        points.length >= 2 &&
        lines.map(({ name, what, values, text }) => {
          const last = values.findLast((value) => value !== null) ?? null;
          if (last === null) return null;
          const label = labelOf(what, values, points, text, t);
          return (
            <span key={name} className={styles.measure} title={label}>
              <span className={styles.name}>{name}</span>
              <Sparkline label={label} values={values} failed={failed} />
              <span className={styles.last} aria-hidden="true">
                {text(last)}
              </span>
            </span>
          );
        })}
    </div>
  );
}

function labelOf(
  what: string,
  values: readonly (number | null)[],
  points: readonly TrendPoint[],
  text: (value: number) => string,
  t: Translate,
): string {
  const known = values.filter((value) => value !== null);
  const trend = t('history.trend', {
    what,
    count: points.length,
    least: text(Math.min(...known)),
    most: text(Math.max(...known)),
    last: text(known.at(-1) ?? 0),
  });
  const count = points.filter(({ failed }) => failed).length;
  return count === 0 ? trend : t('history.trendFailed', { trend, count });
}

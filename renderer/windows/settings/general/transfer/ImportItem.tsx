import type { ImportChange } from '#shared/settings/transfer/transfer.ts';
import { useTexts } from '../../../../i18n/texts.ts';
import { Disclosure } from '../../Disclosure.tsx';
import styles from './ImportItem.module.css';
import { preferenceName, preferenceValue } from './preferenceTexts.ts';

interface ImportItemProps {
  readonly change: ImportChange;
}

export function ImportItem({ change: { isChoice, item, change, details, secrets } }: ImportItemProps) {
  const { t } = useTexts();
  if (isChoice) {
    const [detail] = details;
    const value = (text: string | null | undefined): string => preferenceValue(item, text ?? '', t);
    return (
      <li className={styles.item}>
        {t('import.detail', { name: preferenceName(item, t), from: value(detail?.from), to: value(detail?.to) })}
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <Disclosure
        label={t('import.item', {
          item,
          change: t(change === 'added' ? 'import.change.added' : 'import.change.changed'),
        })}
      >
        <ul className={styles.details}>
          {details.map(({ name, from, to }) => (
            <li key={name}>
              {from === null
                ? t('import.newDetail', { name, to: to ?? '–' })
                : t('import.detail', { name, from, to: to ?? '–' })}
            </li>
          ))}
        </ul>
      </Disclosure>
      {secrets.length > 0 && (
        <span className={styles.secrets}>
          {t('import.secrets', { count: secrets.length, places: secrets.map(nameOf).join(', ') })}
        </span>
      )}
    </li>
  );
}

/** A secret's place in the settings ends with what its user calls it. */
function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('.') + 1);
}

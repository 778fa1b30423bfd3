import { useTexts } from '../i18n/texts.ts';
import styles from './CountBadge.module.css';

/** A number beside a label; nothing for none. */
export function CountBadge({ count, alarming }: { readonly count: number; readonly alarming: boolean }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <span className={styles.badge} data-alarming={alarming}>
      {t('tab.count', { count })}
    </span>
  );
}

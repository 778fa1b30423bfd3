import { useTexts } from '../../../i18n/texts.ts';
import styles from './TaskGrid.module.css';

export function TaskGridHeader() {
  const { t } = useTexts();
  return (
    <div className={styles.header} role="rowgroup">
      <div className={styles.columns} role="row" aria-rowindex={1}>
        <div role="columnheader">{t('column.name')}</div>
        <div role="columnheader">{t('column.progress')}</div>
        <div className={styles.time} role="columnheader">
          {t('column.remaining')}
        </div>
      </div>
    </div>
  );
}

import { useTexts } from '../../../i18n/texts.ts';
import styles from './RunGrid.module.css';

/** What the columns are called; their cells have no more than the values. */
export function RunGridHeader() {
  const { t } = useTexts();
  return (
    <div className={styles.header} role="rowgroup">
      <div className={styles.columns} role="row" aria-rowindex={1}>
        <div role="columnheader" className={styles.time}>
          {t('errors.time')}
        </div>
        <div role="columnheader" className={styles.word}>
          {t('trace.column.result')}
        </div>
        <div role="columnheader" className={styles.duration}>
          {t('history.duration')}
        </div>
        <div role="columnheader" className={styles.word}>
          {t('tab.tasks')}
        </div>
        <div role="columnheader" className={styles.items}>
          {t('details.items')}
        </div>
      </div>
    </div>
  );
}

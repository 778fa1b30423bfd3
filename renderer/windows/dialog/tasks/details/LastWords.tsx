import { useTexts } from '../../../../i18n/texts.ts';
import styles from './TaskDetailsRow.module.css';

/** What the task's process wrote to its error output last; nothing if it had nothing to say. */
export function LastWords({ words }: { readonly words: string }) {
  const { t } = useTexts();
  if (words === '') return null;
  return (
    <section aria-label={t('details.lastWords')}>
      <h2 className={styles.heading}>{t('details.lastWords')}</h2>
      <pre className={styles.words}>{words}</pre>
    </section>
  );
}

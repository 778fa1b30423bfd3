import { useTexts } from '../../../i18n/texts.ts';
import type { ErrorEntry } from './foldErrors.ts';
import styles from './ErrorItem.module.css';

/** How many tasks reported it, or how often the one did; nothing for once. */
export function ErrorCount({ entry }: { readonly entry: ErrorEntry }) {
  const { t } = useTexts();
  if (entry.count < 2) return null;
  const tasks = new Set(entry.lines.map(({ task }) => task)).size;
  return (
    <span className={styles.count} title={t('errors.repeated', { count: entry.count })}>
      {tasks > 1 ? t('errors.inTasks', { count: tasks }) : t('errors.times', { count: entry.count })}
    </span>
  );
}

import { taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { useTexts } from '../../../i18n/texts.ts';
import type { ErrorEntry } from './foldErrors.ts';
import styles from './ErrorExplanation.module.css';

/** The copied text has them all. */
const MOST = 20;

interface EntryTasksProps {
  readonly entry: ErrorEntry;
  /** Those of its run. */
  readonly tasks: readonly TaskIdentity[];
}

/** All the tasks that reported the same. */
export function EntryTasks({ entry: { lines }, tasks }: EntryTasksProps) {
  const { t } = useTexts();
  if (lines.length < 2) return null;
  const more = lines.length - MOST;
  return (
    <ul className={styles.tasks} aria-label={t('tab.tasks')}>
      {lines.slice(0, MOST).map((line, i) => (
        // A task may be among them twice, and they only ever grow in number.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          {taskName(tasks[line.task] as TaskIdentity, t)}
          {line.count > 1 && ` ${t('errors.times', { count: line.count })}`}
        </li>
      ))}
      {more > 0 && <li>{t('errors.more', { count: more })}</li>}
    </ul>
  );
}

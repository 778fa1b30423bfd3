import { shortTaskTime, taskTime } from '#shared/i18n/taskTime.ts';
import type { TaskNumbers } from '#shared/sync/columns.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { FittingText } from './FittingText.tsx';
import styles from './TimeCell.module.css';

/** How long a task has to go, has gone on, or took. */
export function TimeCell({ task, now }: { readonly task: TaskNumbers; readonly now: number }) {
  const texts = useTexts();
  const full = taskTime(task, now, texts);
  return (
    <div className={styles.time} role="gridcell" title={full}>
      <FittingText full={full} short={shortTaskTime(task, now, texts)} />
    </div>
  );
}

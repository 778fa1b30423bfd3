import { partName, taskName } from '#shared/i18n/taskText.ts';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { Chevron } from './Chevron.tsx';
import styles from './TaskRow.module.css';

/** The account and its part, with what opens the row. */
export function TaskNameCell({ task, open }: { readonly task: TaskIdentity; readonly open: boolean }) {
  const { t } = useTexts();
  return (
    <div className={styles.name} role="gridcell" title={taskName(task, t)}>
      <span className={styles.toggle} data-toggle title={t(open ? 'task.hideDetails' : 'task.showDetails')}>
        <Chevron open={open} />
      </span>
      <div className={styles.words}>
        <div className={styles.account}>{task.account}</div>
        <VisuallyHidden> - </VisuallyHidden>
        <div className={styles.part}>{partName(task, t)}</div>
      </div>
    </div>
  );
}

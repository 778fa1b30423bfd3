import { readState } from '#shared/sync/columns.ts';
import type { TaskState } from '#shared/sync/task.ts';
import { StateIcon } from '../../../components/StateIcon.tsx';
import type { IconName } from '../../../components/iconName.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { Chevron } from './Chevron.tsx';
import type { TaskGroup, ViewItem } from './taskView.ts';
import styles from './TaskGrid.module.css';

interface GroupRowProps {
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly active: boolean;
  readonly item: ViewItem;
  readonly group: TaskGroup;
  readonly open: boolean;
}

const SUCCEEDED: ReadonlySet<TaskState> = new Set(['completed', 'completedWithWarnings']);
const FAILED: ReadonlySet<TaskState> = new Set(['failed', 'completedWithErrors']);

/** An account, and how its tasks stand. */
export function GroupRow({ id, index, start, active, item, group, open }: GroupRowProps) {
  const { t } = useTexts();
  const { store } = useServices();
  const count = (states: ReadonlySet<TaskState>): number =>
    group.rows.filter((row) => states.has(readState(store.cells, row))).length;
  const succeeded = useOverview(() => count(SUCCEEDED));
  const failed = useOverview(() => count(FAILED));
  return (
    <div
      id={id}
      className={styles.group}
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={open}
      data-item={item}
      data-active={active}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colspan={3} className={styles.groupCell}>
        <Chevron open={open} />
        <StateIcon name={iconOf(succeeded, failed, group.rows.length)} />
        <span className={styles.account}>{group.account}</span>
        <span className={styles.groupCount}>{t('group.summary', { succeeded, failed, total: group.rows.length })}</span>
      </div>
    </div>
  );
}

function iconOf(succeeded: number, failed: number, total: number): IconName {
  if (failed > 0) return 'danger';
  return succeeded === total ? 'success' : 'running';
}

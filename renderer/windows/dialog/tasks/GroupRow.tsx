import { StateIcon } from '../../../components/StateIcon.tsx';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import { Chevron } from './Chevron.tsx';
import { type GridLine, treeRowProps } from './gridLine.ts';
import { groupStanding } from './groupStanding.ts';
import type { TaskGroup, ViewItem } from './taskView.ts';
import gridStyles from './TaskGrid.module.css';
import styles from './GroupRow.module.css';

interface GroupRowProps extends GridLine {
  readonly item: ViewItem;
  readonly group: TaskGroup;
}

/** An account, and how its tasks stand. They are counted when one has ended, and each second: not with each call. */
export function GroupRow({ item, group, start, ...line }: GroupRowProps) {
  const { t } = useTexts();
  const { store } = useServices();
  const unfinished = useOverview(({ summary }) => summary.unfinished);
  useTicks(unfinished > 0);
  const { succeeded, failed, icon } = groupStanding(store.cells, group.rows);
  return (
    <div
      {...treeRowProps(line)}
      className={`${gridStyles.line} ${styles.group}`}
      data-item={item}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" aria-colspan={3} className={styles.cell}>
        <Chevron open={line.open} />
        <StateIcon name={icon} />
        <span className={styles.account}>{group.account}</span>
        <span className={styles.count}>{t('group.summary', { succeeded, failed, total: group.rows.length })}</span>
      </div>
    </div>
  );
}

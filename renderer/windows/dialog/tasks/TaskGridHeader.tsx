import { ArrowSortDown16Regular } from '@fluentui/react-icons/svg/arrow-sort-down';
import { ArrowSortUp16Regular } from '@fluentui/react-icons/svg/arrow-sort-up';
import type { RefObject } from 'react';
import type { TaskOrder } from '#shared/settings/preferences.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { usePreference, useSetPreferences } from '../../../state/hooks.ts';
import { ColumnBorder } from './ColumnBorder.tsx';
import { COLUMNS } from './columnWidths.ts';
import gridStyles from './TaskGrid.module.css';
import styles from './TaskGridHeader.module.css';

/** Column names that sort, with borders between them that can be moved. */
export function TaskGridHeader({ grid }: { readonly grid: RefObject<HTMLElement | null> }) {
  const { t } = useTexts();
  const order = usePreference('taskOrder');
  const descending = usePreference('taskOrderDescending');
  const setPreferences = useSetPreferences();

  /** Up, down, and back to the order of the run. */
  const sortBy = (column: TaskOrder): void => {
    if (column !== order) setPreferences({ taskOrder: column, taskOrderDescending: false });
    else if (descending) setPreferences({ taskOrder: 'run', taskOrderDescending: false });
    else setPreferences({ taskOrderDescending: true });
  };
  return (
    <div className={styles.header} role="rowgroup">
      <div className={`${gridStyles.columns} ${styles.row}`} role="row" aria-rowindex={1}>
        {COLUMNS.map((column, i) => (
          <div
            key={column}
            className={styles.cell}
            role="columnheader"
            data-column={column}
            aria-sort={column === order ? (descending ? 'descending' : 'ascending') : 'none'}
          >
            <button type="button" className={styles.sort} onClick={() => sortBy(column)}>
              <span className={styles.label}>{t(`column.${column}`)}</span>
              {column === order && (descending ? <ArrowSortDown16Regular /> : <ArrowSortUp16Regular />)}
            </button>
            {i + 1 < COLUMNS.length && <ColumnBorder border={i} name={t(`column.${column}`)} grid={grid} />}
          </div>
        ))}
      </div>
    </div>
  );
}

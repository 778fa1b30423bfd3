import { type KeyboardEvent, type MouseEvent, useId, useRef } from 'react';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { useTexts } from '../../../i18n/texts.ts';
import type { Selection, SelectionAction } from './selection.ts';
import { selectionOfKey } from './selectionKeys.ts';
import { TaskGridHeader } from './TaskGridHeader.tsx';
import { TaskRow } from './TaskRow.tsx';
import { HEADER_HEIGHT, ROW_HEIGHT, useVisibleRows } from './useVisibleRows.ts';
import styles from './TaskGrid.module.css';

interface TaskGridProps {
  readonly tasks: readonly TaskIdentity[];
  readonly selection: Selection;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onDelete: () => void;
}

/** Rows are drawn only where they can be seen; the grid keeps the focus and names the row where the keyboard stands. */
export function TaskGrid({ tasks, selection, onSelect, onDelete }: TaskGridProps) {
  const { t } = useTexts();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, scrollTo } = useVisibleRows(scroller, tasks.length, selection.active);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Delete') onDelete();
    const rowsPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const action = selectionOfKey(event, { active: selection.active, count: tasks.length, rowsPerPage });
    if (action === undefined) return;
    event.preventDefault();
    onSelect(action);
    if (action.type !== 'all') scrollTo(action.row);
  };

  const onClick = (event: MouseEvent): void => {
    const row = rowAt(event.target);
    if (row === undefined) return;
    if (event.shiftKey) onSelect({ type: 'extend', row });
    else if (event.ctrlKey || event.metaKey) onSelect({ type: 'toggle', row });
    else onSelect({ type: 'only', row });
  };

  return (
    <div
      ref={scroller}
      className={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={t('tab.tasks')}
      aria-multiselectable="true"
      aria-rowcount={tasks.length + 1}
      aria-activedescendant={selection.active === null ? undefined : `${id}-${selection.active}`}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <TaskGridHeader />
      <div className={styles.rows} role="rowgroup" style={{ blockSize: height }}>
        {rows.map(({ index, start }) => (
          <TaskRow
            key={index}
            id={`${id}-${index}`}
            row={index}
            task={tasks[index] as TaskIdentity}
            start={start - HEADER_HEIGHT}
            selected={selection.rows.has(index)}
            active={selection.active === index}
          />
        ))}
      </div>
    </div>
  );
}

function rowAt(target: EventTarget): number | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return element === null ? undefined : Number(element.dataset['row']);
}

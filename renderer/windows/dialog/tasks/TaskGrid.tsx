import { type CSSProperties, useCallback, useId, useRef, useState } from 'react';
import type { MenuPoint } from '../../../components/menuPlace.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useSettings } from '../../../state/hooks.ts';
import { columnTemplate, widthsOf } from './columnWidths.ts';
import { GroupRow } from './GroupRow.tsx';
import type { Selection, SelectionAction } from './selection.ts';
import { TaskGridHeader } from './TaskGridHeader.tsx';
import { TaskItem } from './TaskItem.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import type { TaskView, ViewItem } from './taskView.ts';
import { treePlaceOf } from './treePlace.ts';
import { useGridInput } from './useGridInput.ts';
import type { TaskCommandSet } from './useTaskCommands.ts';
import { HEADER_HEIGHT, useVisibleItems } from './useVisibleItems.ts';
import styles from './TaskGrid.module.css';

interface TaskGridProps {
  readonly runId: number;
  readonly view: TaskView;
  readonly selection: Selection;
  readonly openTasks: ReadonlySet<ViewItem>;
  readonly closedGroups: ReadonlySet<ViewItem>;
  readonly commands: TaskCommandSet;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onToggleTask: (row: ViewItem) => void;
  readonly onToggleGroup: (group: ViewItem) => void;
  readonly onCopy: () => void;
}

/** Rows are drawn only where they can be seen; the grid keeps the focus and names the row where the keyboard stands. */
export function TaskGrid(props: TaskGridProps) {
  const { runId, view, selection, openTasks, closedGroups, commands, onSelect, onCopy } = props;
  const { t } = useTexts();
  const columns = useSettings(({ preferences }) => columnTemplate(widthsOf(preferences)));
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [menuPoint, setMenuPoint] = useState<MenuPoint | null>(null);
  const isOpen = useCallback(
    (item: ViewItem) => (item < 0 ? !closedGroups.has(item) : openTasks.has(item)),
    [openTasks, closedGroups],
  );
  const onToggle = (item: ViewItem): void => (item < 0 ? props.onToggleGroup(item) : props.onToggleTask(item));
  const { items, groups } = view;
  const { active } = selection;
  const { visible, height, scrollTo, measure } = useVisibleItems({ scroller, items, active, isOpen });
  const input = useGridInput({
    scroller,
    view,
    selection,
    isOpen,
    onSelect,
    onToggle,
    onScrollTo: scrollTo,
    onMenu: setMenuPoint,
    onCopy,
    onCancel: commands.cancelSelected,
  });

  return (
    <>
      <div
        ref={scroller}
        className={styles.grid}
        style={{ '--columns': columns } as CSSProperties}
        role="treegrid"
        tabIndex={0}
        aria-label={t('tab.tasks')}
        aria-multiselectable="true"
        aria-rowcount={items.length + 1}
        aria-activedescendant={active !== null && items.includes(active) ? `${id}-${active}` : undefined}
        {...input}
      >
        <TaskGridHeader grid={scroller} />
        <div className={styles.rows} role="rowgroup" style={{ blockSize: height }}>
          {visible.map(({ index, start }) => {
            const item = items[index] as ViewItem;
            const group = groups.get(item);
            const line = {
              id: `${id}-${item}`,
              index,
              start: start - HEADER_HEIGHT,
              active: active === item,
              open: isOpen(item),
              ...treePlaceOf(view, item, index),
            };
            return group === undefined ? (
              <TaskItem
                key={item}
                {...line}
                runId={runId}
                row={item}
                selected={selection.rows.has(item)}
                measure={measure}
              />
            ) : (
              <GroupRow key={item} {...line} item={item} group={group} />
            );
          })}
        </div>
      </div>
      {menuPoint !== null && active !== null && (
        <TaskMenu
          point={menuPoint}
          commands={commands}
          item={active}
          open={isOpen(active)}
          onToggleDetails={() => onToggle(active)}
          onCopy={onCopy}
          onClose={() => setMenuPoint(null)}
        />
      )}
    </>
  );
}

import { type CSSProperties, type KeyboardEvent, type MouseEvent, useCallback, useId, useRef, useState } from 'react';
import { useTexts } from '../../../i18n/texts.ts';
import { useSettings } from '../../../state/hooks.ts';
import { columnTemplate, widthsOf } from './columnWidths.ts';
import { GroupRow } from './GroupRow.tsx';
import type { Selection, SelectionAction } from './selection.ts';
import { selectionOfKey } from './selectionKeys.ts';
import { TaskGridHeader } from './TaskGridHeader.tsx';
import { TaskItem } from './TaskItem.tsx';
import { TaskMenu } from './TaskMenu.tsx';
import { groupOf, type TaskView, type ViewItem } from './taskView.ts';
import { treeActionOfKey } from './treeKeys.ts';
import type { TaskCommandSet } from './useTaskCommands.ts';
import { HEADER_HEIGHT, ROW_HEIGHT, useVisibleItems } from './useVisibleItems.ts';
import styles from './TaskGrid.module.css';

interface TaskGridProps {
  readonly runId: number;
  readonly view: TaskView;
  readonly selection: Selection;
  readonly openTasks: ReadonlySet<number>;
  readonly closedGroups: ReadonlySet<string>;
  readonly commands: TaskCommandSet;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onToggleTask: (row: number) => void;
  readonly onToggleGroup: (account: string) => void;
  readonly onCopy: () => void;
}

/** Where a context menu was asked for; null while there is none. */
type MenuPlace = { readonly x: number; readonly y: number } | null;

/** Rows are drawn only where they can be seen; the grid keeps the focus and names the row where the keyboard stands. */
export function TaskGrid(props: TaskGridProps) {
  const { runId, view, selection, openTasks, closedGroups, commands, onSelect, onToggleTask, onToggleGroup, onCopy } =
    props;
  const { t } = useTexts();
  const columns = useSettings(({ preferences }) => columnTemplate(widthsOf(preferences)));
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuPlace>(null);
  const isOpen = useCallback(
    (item: ViewItem) => (item < 0 ? !closedGroups.has(groupOf(view, item)?.account ?? '') : openTasks.has(item)),
    [view, openTasks, closedGroups],
  );
  const { items } = view;
  const { active } = selection;
  const { visible, height, scrollTo, measure } = useVisibleItems({ scroller, items, active, isOpen });
  const isActiveShown = active !== null && items.includes(active);

  const toggle = (item: ViewItem): void => {
    if (item >= 0) onToggleTask(item);
    else onToggleGroup(groupOf(view, item)?.account ?? '');
  };
  const goTo = (action: SelectionAction): void => {
    onSelect(action);
    if (action.type !== 'all') scrollTo(action.item);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // What stands in an opened row has keys of its own.
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.key === 'Delete') return commands.cancelSelected();
    if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey)) return onCopy();
    if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      return setMenu(placeOfRow(scroller.current, active));
    }
    const rowsPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const key = mirrored(event);
    const tree = treeActionOfKey(key, isActiveShown ? active : null, view, isOpen);
    const action = selectionOfKey(event, { active, items, rowsPerPage });
    if (tree === undefined && action === undefined) return;
    event.preventDefault();
    if (tree?.type === 'leave') goTo({ type: 'only', item: tree.item });
    else if (tree !== undefined) toggle(tree.item);
    else if (action !== undefined) goTo(action);
  };

  const onClick = (event: MouseEvent): void => {
    const item = itemAt(event.target);
    if (item === undefined) return;
    if (item < 0 || isOn(event.target, '[data-toggle]')) toggle(item);
    if (event.shiftKey) onSelect({ type: 'extend', item, items });
    else if (event.ctrlKey || event.metaKey) onSelect({ type: 'toggle', item });
    else onSelect({ type: 'only', item });
  };

  const onContextMenu = (event: MouseEvent): void => {
    const item = itemAt(event.target);
    if (item === undefined || item < 0) return;
    event.preventDefault();
    if (!selection.rows.has(item)) onSelect({ type: 'only', item });
    setMenu({ x: event.clientX, y: event.clientY });
  };

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
        aria-activedescendant={isActiveShown ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={({ target }) => {
          const item = itemAt(target);
          if (item !== undefined && item >= 0 && !isOn(target, '[data-toggle]')) toggle(item);
        }}
        onContextMenu={onContextMenu}
      >
        <TaskGridHeader grid={scroller} />
        <div className={styles.rows} role="rowgroup" style={{ blockSize: height }}>
          {visible.map(({ index, start }) => {
            const item = items[index] as ViewItem;
            const group = groupOf(view, item);
            const place = { id: `${id}-${item}`, index, start: start - HEADER_HEIGHT, active: active === item };
            return group === undefined ? (
              <TaskItem
                key={item}
                {...place}
                runId={runId}
                row={item}
                level={view.groups.length > 0 ? 2 : 1}
                selected={selection.rows.has(item)}
                open={openTasks.has(item)}
                measure={measure}
              />
            ) : (
              <GroupRow key={item} {...place} item={item} group={group} open={isOpen(item)} />
            );
          })}
        </div>
      </div>
      {menu !== null && (
        <TaskMenu
          place={menu}
          commands={commands}
          open={active !== null && isOpen(active)}
          onToggleDetails={() => active !== null && toggle(active)}
          onCopy={onCopy}
          onClose={() => {
            setMenu(null);
            scroller.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** Right and left in the direction of reading. */
function mirrored({ key, currentTarget }: KeyboardEvent): string {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
  if (getComputedStyle(currentTarget).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
}

function isOn(target: EventTarget, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** The line that was meant; none for what is written in an opened row, which can be selected as text. */
function itemAt(target: EventTarget): ViewItem | undefined {
  if (!(target instanceof Element) || target.closest('[data-details]') !== null) return undefined;
  const line = target.closest<HTMLElement>('[data-item]');
  return line === null ? undefined : Number(line.dataset['item']);
}

/** For a menu that is asked for by the keyboard. */
function placeOfRow(grid: HTMLElement | null, item: ViewItem | null): MenuPlace {
  const line = item === null || item < 0 ? null : grid?.querySelector(`[data-item="${item}"]`);
  const bounds = line?.getBoundingClientRect();
  return bounds === undefined ? null : { x: bounds.x + bounds.width / 3, y: bounds.y + ROW_HEIGHT / 2 };
}

import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { isMenuKey } from '../../../components/menuKey.ts';
import { type MenuPoint, pointAt } from '../../../components/menuPlace.ts';
import { isOnToggle, isTextSelected, itemAt, pointOnRow, readingKey, unselectText } from './gridTargets.ts';
import type { Selection, SelectionAction } from './selection.ts';
import { selectionOfKey } from './selectionKeys.ts';
import type { TaskView, ViewItem } from './taskView.ts';
import { treeActionOfKey } from './treeKeys.ts';
import { ROW_HEIGHT } from './useVisibleItems.ts';

interface GridInputTarget {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: TaskView;
  readonly selection: Selection;
  readonly isOpen: (item: ViewItem) => boolean;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onToggle: (item: ViewItem) => void;
  readonly onScrollTo: (item: ViewItem) => void;
  readonly onMenu: (point: MenuPoint) => void;
  readonly onCopy: () => void;
  readonly onCancel: () => void;
}

interface GridInput {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** What keys and the pointer do in the grid. */
export function useGridInput(target: GridInputTarget): GridInput {
  const { scroller, view, selection, isOpen, onToggle, onScrollTo, onMenu, onCopy, onCancel } = target;
  const { items } = view;
  const { active, rows } = selection;
  const shownActive = active !== null && items.includes(active) ? active : null;

  const onSelect = (action: SelectionAction): void => {
    unselectText();
    target.onSelect(action);
  };
  const goTo = (action: SelectionAction): void => {
    onSelect(action);
    if (action.type !== 'all') onScrollTo(action.item);
  };
  const openMenuOn = (row: ViewItem, point: MenuPoint | null): void => {
    if (!rows.has(row)) onSelect({ type: 'only', item: row });
    if (point !== null) onMenu(point);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // What stands in an opened row has keys of its own.
    if (event.target !== event.currentTarget || event.altKey) return;
    if (event.key === 'Delete') return onCancel();
    if (event.key.toLowerCase() === 'c' && (event.ctrlKey || event.metaKey))
      return isTextSelected() ? undefined : onCopy();
    if (isMenuKey(event)) {
      event.preventDefault();
      if (shownActive !== null && shownActive >= 0) openMenuOn(shownActive, pointOnRow(scroller.current, shownActive));
      return;
    }
    const rowsPerPage = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1);
    const tree = treeActionOfKey(readingKey(event), shownActive, view, isOpen);
    const action = selectionOfKey(event, { active: shownActive, items, rowsPerPage });
    if (tree === undefined && action === undefined) return;
    event.preventDefault();
    if (tree?.type === 'go') goTo({ type: 'only', item: tree.item });
    else if (tree !== undefined) onToggle(tree.item);
    else if (action !== undefined) goTo(action);
  };

  const onClick = (event: MouseEvent): void => {
    const item = itemAt(event.target);
    if (item === undefined) return;
    if (item < 0 || isOnToggle(event.target)) onToggle(item);
    if (event.shiftKey) onSelect({ type: 'extend', item, items });
    else if (event.ctrlKey || event.metaKey) onSelect({ type: 'toggle', item });
    else onSelect({ type: 'only', item });
  };

  const onDoubleClick = ({ target: clicked }: MouseEvent): void => {
    const item = itemAt(clicked);
    if (item !== undefined && item >= 0 && !isOnToggle(clicked)) onToggle(item);
  };

  const onContextMenu = (event: MouseEvent): void => {
    const item = itemAt(event.target);
    if (item === undefined || item < 0) return;
    event.preventDefault();
    openMenuOn(item, pointAt(event));
  };
  return { onKeyDown, onClick, onDoubleClick, onContextMenu };
}

import type { TaskGroup, TaskView, ViewItem } from './taskView.ts';

export type TreeAction =
  | { readonly type: 'open' | 'close'; readonly item: ViewItem }
  /** The group that the task belongs to. */
  | { readonly type: 'leave'; readonly item: ViewItem };

/** What a key means for the line where the keyboard stands, as in any tree; undefined if nothing. */
export function treeActionOfKey(
  key: string,
  item: ViewItem | null,
  view: TaskView,
  isOpen: (item: ViewItem) => boolean,
): TreeAction | undefined {
  if (item === null) return undefined;
  const open = isOpen(item);
  if (key === 'Enter') return { type: open ? 'close' : 'open', item };
  if (key === 'ArrowRight') return open ? undefined : { type: 'open', item };
  if (key !== 'ArrowLeft') return undefined;
  if (open) return { type: 'close', item };
  const parent = parentOf(item, view);
  return parent === undefined ? undefined : { type: 'leave', item: parent };
}

function parentOf(item: ViewItem, view: TaskView): ViewItem | undefined {
  if (item < 0) return undefined;
  const at = view.groups.findIndex((group: TaskGroup) => group.rows.includes(item));
  return at < 0 ? undefined : -1 - at;
}

import type { TaskView, ViewItem } from './taskView.ts';

export type TreeAction =
  | { readonly type: 'open' | 'close'; readonly item: ViewItem }
  /** To the group that the task belongs to, or to the first task of the group. */
  | { readonly type: 'go'; readonly item: ViewItem };

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
  if (key === 'ArrowRight') return open ? goTo(firstTaskOf(item, view)) : { type: 'open', item };
  if (key !== 'ArrowLeft') return undefined;
  return open ? { type: 'close', item } : goTo(parentOf(item, view));
}

function goTo(item: ViewItem | undefined): TreeAction | undefined {
  return item === undefined ? undefined : { type: 'go', item };
}

function firstTaskOf(item: ViewItem, { groups }: TaskView): ViewItem | undefined {
  return groups.get(item)?.rows[0];
}

function parentOf(item: ViewItem, { groups, groupItems }: TaskView): ViewItem | undefined {
  const group = groupItems[item];
  return group !== undefined && groups.has(group) ? group : undefined;
}

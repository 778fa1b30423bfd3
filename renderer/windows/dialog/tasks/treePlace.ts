import type { TaskGroup, TaskView, ViewItem } from './taskView.ts';

/** Where a line stands in the tree, as screen readers say it: "2 of 5, level 1". */
export interface TreePlace {
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
}

/** `index` is that of the item's line. */
export function treePlaceOf(view: TaskView, item: ViewItem, index: number): TreePlace {
  const group = groupOf(view, item);
  if (group === undefined) return { level: 1, position: index + 1, siblings: view.items.length };
  if (item < 0) return { level: 1, position: group.position, siblings: view.groups.size };
  return { level: 2, position: index - group.index, siblings: group.rows.length };
}

/** The group that the line is, or that its task belongs to; undefined in a flat list. */
function groupOf({ groups, groupItems }: TaskView, item: ViewItem): TaskGroup | undefined {
  return groups.get(item < 0 ? item : (groupItems[item] as ViewItem));
}

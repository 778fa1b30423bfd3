import type { SelectionAction } from './selection.ts';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

interface ListPosition {
  readonly active: number | null;
  readonly items: readonly number[];
  readonly rowsPerPage: number;
}

/** What a key means in a list; undefined for keys that are not the list's. */
export function selectionOfKey(press: KeyPress, list: ListPosition): SelectionAction | undefined {
  const { items, active } = list;
  if (items.length === 0) return undefined;
  const isControl = press.ctrlKey || press.metaKey;
  if (isControl && press.key.toLowerCase() === 'a') return { type: 'all', items };
  if (press.key === ' ') return active === null ? undefined : { type: isControl ? 'toggle' : 'only', item: active };
  const at = active === null ? -1 : items.indexOf(active);
  const position = positionOfKey(press.key, at, list);
  if (position === undefined) return undefined;
  const item = items[Math.min(Math.max(position, 0), items.length - 1)] as number;
  if (press.shiftKey) return { type: 'extend', item, items };
  return { type: isControl ? 'move' : 'only', item };
}

/** `at` is -1 where the keyboard has not been in the list yet. */
function positionOfKey(key: string, at: number, { items, rowsPerPage }: ListPosition): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? items.length - 1 : at - 1;
    case 'PageDown':
      return Math.max(at, 0) + rowsPerPage;
    case 'PageUp':
      return Math.max(at, 0) - rowsPerPage;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    default:
      return undefined;
  }
}

import type { SelectionAction } from './selection.ts';

interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

interface ListPosition {
  readonly active: number | null;
  readonly count: number;
  readonly rowsPerPage: number;
}

/** What a key means in a list; undefined for keys that are not the list's. */
export function selectionOfKey(press: KeyPress, list: ListPosition): SelectionAction | undefined {
  if (list.count === 0) return undefined;
  if (press.ctrlKey || press.metaKey) {
    return press.key.toLowerCase() === 'a' ? { type: 'all', count: list.count } : undefined;
  }
  const row = rowOfKey(press.key, list);
  if (row === undefined) return undefined;
  return { type: press.shiftKey ? 'extend' : 'only', row: Math.min(Math.max(row, 0), list.count - 1) };
}

function rowOfKey(key: string, { active, count, rowsPerPage }: ListPosition): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : active + 1;
    case 'ArrowUp':
      return active === null ? count - 1 : active - 1;
    case 'PageDown':
      return (active ?? 0) + rowsPerPage;
    case 'PageUp':
      return (active ?? 0) - rowsPerPage;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

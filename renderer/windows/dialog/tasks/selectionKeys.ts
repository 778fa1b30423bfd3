import { placeOfKey } from '../../../components/placeOfKey.ts';
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
  const place = placeOfKey(press.key, at, items.length, list.rowsPerPage);
  if (place === undefined) return undefined;
  const item = items[place] as number;
  if (press.shiftKey) return { type: 'extend', item, items };
  return { type: isControl ? 'move' : 'only', item };
}

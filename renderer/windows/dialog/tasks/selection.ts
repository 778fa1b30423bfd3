/** Which tasks are selected. `active` is the line where the keyboard stands, `anchor` that where a range began. */
export interface Selection {
  readonly rows: ReadonlySet<number>;
  readonly active: number | null;
  readonly anchor: number | null;
}

/** Lines are tasks, or groups, which cannot be selected: these are below zero. */
export type SelectionAction =
  | { readonly type: 'only'; readonly item: number }
  | { readonly type: 'toggle'; readonly item: number }
  /** From the anchor to there, in the order of `items`. */
  | { readonly type: 'extend'; readonly item: number; readonly items: readonly number[] }
  | { readonly type: 'all'; readonly items: readonly number[] }
  /** Only the keyboard goes there; what is selected stays. */
  | { readonly type: 'move'; readonly item: number };

export const NO_SELECTION: Selection = { rows: new Set(), active: null, anchor: null };

export function select(selection: Selection, action: SelectionAction): Selection {
  switch (action.type) {
    case 'only':
      return { rows: tasksAmong([action.item]), active: action.item, anchor: action.item };
    case 'toggle': {
      const rows = new Set(selection.rows);
      if (action.item >= 0 && !rows.delete(action.item)) rows.add(action.item);
      return { rows, active: action.item, anchor: action.item };
    }
    case 'extend': {
      const anchor =
        selection.anchor !== null && action.items.includes(selection.anchor) ? selection.anchor : action.item;
      return { rows: tasksAmong(between(action.items, anchor, action.item)), active: action.item, anchor };
    }
    case 'all':
      return { ...selection, rows: tasksAmong(action.items) };
    case 'move':
      return { ...selection, active: action.item };
  }
}

function tasksAmong(items: readonly number[]): ReadonlySet<number> {
  return new Set(items.filter((item) => item >= 0));
}

function between(items: readonly number[], a: number, b: number): readonly number[] {
  const [from, to] = [items.indexOf(a), items.indexOf(b)].toSorted((first, second) => first - second);
  return items.slice(from, (to ?? 0) + 1);
}

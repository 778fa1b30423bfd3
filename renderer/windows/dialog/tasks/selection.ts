/** Which rows of a list are selected. `active` is where the keyboard stands, `anchor` where a range began. */
export interface Selection {
  readonly rows: ReadonlySet<number>;
  readonly active: number | null;
  readonly anchor: number | null;
}

export type SelectionAction =
  | { readonly type: 'only'; readonly row: number }
  | { readonly type: 'toggle'; readonly row: number }
  | { readonly type: 'extend'; readonly row: number }
  | { readonly type: 'all'; readonly count: number };

export const NO_SELECTION: Selection = { rows: new Set(), active: null, anchor: null };

export function select(selection: Selection, action: SelectionAction): Selection {
  switch (action.type) {
    case 'only':
      return { rows: new Set([action.row]), active: action.row, anchor: action.row };
    case 'toggle': {
      const rows = new Set(selection.rows);
      if (!rows.delete(action.row)) rows.add(action.row);
      return { rows, active: action.row, anchor: action.row };
    }
    case 'extend': {
      const anchor = selection.anchor ?? action.row;
      return { rows: new Set(between(anchor, action.row)), active: action.row, anchor };
    }
    case 'all':
      return { ...selection, rows: new Set(between(0, action.count - 1)) };
  }
}

function between(a: number, b: number): number[] {
  const first = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, i) => first + i);
}

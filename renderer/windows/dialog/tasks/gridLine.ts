import type { TreePlace } from './treePlace.ts';

/** What all lines of the grid have in common. */
export interface GridLine extends TreePlace {
  readonly id: string;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  /** The keyboard stands here. */
  readonly active: boolean;
  readonly open: boolean;
}

/** What a row of a tree says of itself beside its texts. */
export function treeRowProps({ id, index, active, open, level, position, siblings }: Omit<GridLine, 'start'>) {
  return {
    id,
    role: 'row',
    'aria-rowindex': index + 2,
    'aria-level': level,
    'aria-posinset': position,
    'aria-setsize': siblings,
    'aria-expanded': open,
    'data-active': active,
  } as const;
}

import type { Patch, Snapshot } from '#shared/protocol/bridge.ts';
import { newCells } from '#shared/sync/columns.ts';

export function snapshot(fields: Partial<Snapshot> & { readonly rows?: number } = {}): Snapshot {
  const { rows = 3, ...rest } = fields;
  return {
    type: 'snapshot',
    sequence: 1,
    now: 0,
    run: { id: 1, startedAt: 0, endedAt: null, idleMs: 0 },
    tasks: Array.from({ length: rows }, (_, i) => ({
      storeId: `store ${i}`,
      account: `account ${i}`,
      part: 'sending',
    })),
    cells: newCells(rows),
    errors: [],
    findings: [],
    ...rest,
  };
}

export function patch(fields: Partial<Patch> = {}): Patch {
  return {
    type: 'patch',
    sequence: 2,
    now: 0,
    rows: new Int32Array(0),
    steps: [],
    errors: [],
    findings: [],
    run: null,
    ...fields,
  };
}

/** Rows as a patch has them: the number of the row, then its cells. */
export function patchRows(...rows: readonly (readonly [row: number, cells: Int32Array])[]): Int32Array {
  return Int32Array.from(rows.flatMap(([row, cells]) => [row, ...cells]));
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCells, readTask, ROW_WIDTH } from '#shared/sync/columns.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import { applyPatch, startFrom } from './runState.ts';
import { patch, patchRows, snapshot } from './testing/messages.ts';

const ROWS = 7;
const cellsOfRow = fc.int32Array({ minLength: ROW_WIDTH, maxLength: ROW_WIDTH });
const changedRows = fc.uniqueArray(fc.tuple(fc.nat(ROWS - 1), cellsOfRow), { selector: ([row]) => row });

it('holds after any patches what the host held', () => {
  fc.assert(
    fc.property(fc.array(changedRows), (patches) => {
      const state = startFrom(snapshot({ rows: ROWS }), null);
      const expected = newCells(ROWS);
      for (const rows of patches) {
        const before = [...state.rowVersions];
        applyPatch(state, patch({ rows: patchRows(...rows) }));
        for (const [row, cells] of rows) expected.set(cells, row * ROW_WIDTH);
        const changed = new Set(rows.map(([row]) => row));
        for (let row = 0; row < ROWS; row += 1) {
          expect(state.rowVersions[row] !== before[row]).toBe(changed.has(row));
        }
      }
      expect(state.cells).toEqual(expected);
    }),
  );
});

it('does not write into the snapshot', () => {
  const first = snapshot();
  applyPatch(startFrom(first, null), patch({ rows: patchRows([1, new Int32Array(ROW_WIDTH).fill(9)]) }));
  expect(readTask(first.cells, 1).index).toBe(0);
});

it('puts errors where they stand and counts them up in place', () => {
  const line: ErrorLine = {
    task: 0,
    severity: 'error',
    hr: 0x80004005,
    message: 'no',
    firstAt: 1,
    count: 1,
    isPast: false,
  };
  const state = startFrom(snapshot({ errors: [line] }), null);
  const { errorsVersion } = state;
  applyPatch(state, patch());
  expect(state.errorsVersion).toBe(errorsVersion);
  applyPatch(
    state,
    patch({
      errors: [
        [1, { ...line, task: 2 }],
        [0, { ...line, count: 2 }],
      ],
    }),
  );
  expect(state.errors.map(({ task, count }) => [task, count])).toEqual([
    [0, 2],
    [2, 1],
  ]);
  expect(state.errorsVersion).not.toBe(errorsVersion);
});

it('keeps step texts over a new snapshot of the same run only', () => {
  const state = startFrom(snapshot(), null);
  applyPatch(state, patch({ steps: [[1, 'Receiving']] }));
  expect(startFrom(snapshot(), state).steps[1]).toBe('Receiving');
  expect(startFrom(snapshot(), state, 1).steps[1]).toBeNull();
  expect(startFrom(snapshot({ run: { id: 2, startedAt: 0, endedAt: null, idleMs: 0 } }), state).steps[1]).toBeNull();
});

it('never gives a row of a new run a version that a row had before', () => {
  const state = startFrom(snapshot(), null);
  applyPatch(state, patch({ steps: [[1, 'Receiving']] }));
  expect(startFrom(snapshot(), state).rowVersions[1]).not.toBe(state.rowVersions[1]);
});

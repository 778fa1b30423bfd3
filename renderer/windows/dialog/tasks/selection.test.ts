import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SELECTION, select, type Selection, type SelectionAction } from './selection.ts';
import { selectionOfKey } from './selectionKeys.ts';

function after(...actions: readonly SelectionAction[]): Selection {
  return actions.reduce(select, NO_SELECTION);
}

const rowsOf = (selection: Selection): number[] => [...selection.rows].toSorted((a, b) => a - b);

describe('a selection', () => {
  it('extends from where it began, in both directions', () => {
    const down = after({ type: 'only', row: 3 }, { type: 'extend', row: 5 });
    expect(rowsOf(down)).toEqual([3, 4, 5]);
    expect(rowsOf(select(down, { type: 'extend', row: 1 }))).toEqual([1, 2, 3]);
  });

  it('begins with the row itself when there was none', () => {
    expect(rowsOf(after({ type: 'extend', row: 2 }))).toEqual([2]);
  });

  it('toggles single rows', () => {
    expect(rowsOf(after({ type: 'only', row: 1 }, { type: 'toggle', row: 4 }, { type: 'toggle', row: 1 }))).toEqual([
      4,
    ]);
  });

  it('takes all', () => {
    expect(rowsOf(after({ type: 'all', count: 3 }))).toEqual([0, 1, 2]);
  });
});

describe('a key', () => {
  const list = { active: 4, count: 10, rowsPerPage: 3 };
  const press = (key: string, held = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held });

  it.each([
    ['ArrowDown', 5],
    ['ArrowUp', 3],
    ['PageDown', 7],
    ['PageUp', 1],
    ['Home', 0],
    ['End', 9],
  ])('%s goes to row %i', (key, row) => {
    expect(selectionOfKey(press(key), list)).toEqual({ type: 'only', row });
    expect(selectionOfKey(press(key, { shiftKey: true }), list)).toEqual({ type: 'extend', row });
  });

  it('that is not the list’s is left alone', () => {
    expect(selectionOfKey(press('Tab'), list)).toBeUndefined();
    expect(selectionOfKey(press('ArrowDown', { ctrlKey: true }), list)).toBeUndefined();
    expect(selectionOfKey(press('ArrowDown'), { ...list, count: 0 })).toBeUndefined();
  });

  it('takes all with Ctrl or Command', () => {
    expect(selectionOfKey(press('a', { ctrlKey: true }), list)).toEqual({ type: 'all', count: 10 });
    expect(selectionOfKey(press('A', { metaKey: true }), list)).toEqual({ type: 'all', count: 10 });
  });

  it('never leaves the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 50 }), fc.option(fc.nat(49)), fc.nat(60), (key, count, at, page) => {
        const active = at === null ? null : Math.min(at, count - 1);
        const action = selectionOfKey(press(key), { active, count, rowsPerPage: page + 1 });
        expect(action).toMatchObject({ type: 'only' });
        if (action?.type !== 'only') return;
        expect(action.row).toBeGreaterThanOrEqual(0);
        expect(action.row).toBeLessThan(count);
      }),
    );
  });
});

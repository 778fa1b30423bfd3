import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SELECTION, select, type Selection, type SelectionAction } from './selection.ts';
import { selectionOfKey } from './selectionKeys.ts';

/** A list that is sorted and grouped: groups are below zero. */
const ITEMS = [-1, 4, 2, -2, 0, 3, 1];

function after(...actions: readonly SelectionAction[]): Selection {
  return actions.reduce(select, NO_SELECTION);
}

const extend = (item: number): SelectionAction => ({ type: 'extend', item, items: ITEMS });

describe('a selection', () => {
  it('extends from where it began, in both directions, in the order of the list', () => {
    const down = after({ type: 'only', item: 2 }, extend(3));
    expect([...down.rows]).toEqual([2, 0, 3]);
    expect([...select(down, extend(4)).rows]).toEqual([4, 2]);
  });

  it('begins with the line itself when there was none, or its beginning is not shown any more', () => {
    expect([...after(extend(2)).rows]).toEqual([2]);
    expect([...after({ type: 'only', item: 99 }, extend(2)).rows]).toEqual([2]);
  });

  it('toggles single rows', () => {
    const toggled = after({ type: 'only', item: 1 }, { type: 'toggle', item: 4 }, { type: 'toggle', item: 1 });
    expect([...toggled.rows]).toEqual([4]);
  });

  it('stays while the keyboard goes on to what is selected next', () => {
    const two = after({ type: 'only', item: 4 }, { type: 'move', item: 0 }, { type: 'toggle', item: 0 });
    expect([...two.rows]).toEqual([4, 0]);
    expect(after({ type: 'only', item: 4 }, { type: 'move', item: 0 })).toEqual({
      rows: new Set([4]),
      active: 0,
      anchor: 4,
    });
  });

  it('takes all tasks and never a group', () => {
    expect([...after({ type: 'all', items: ITEMS }).rows]).toEqual([4, 2, 0, 3, 1]);
    expect(after({ type: 'only', item: -1 })).toEqual({ rows: new Set(), active: -1, anchor: -1 });
    expect(after({ type: 'toggle', item: -2 }).rows).toEqual(new Set());
  });
});

describe('a key', () => {
  const list = { active: 0, items: ITEMS, rowsPerPage: 2 };
  const press = (key: string, held = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, ...held });

  it.each([
    ['ArrowDown', 3],
    ['ArrowUp', -2],
    ['PageDown', 1],
    ['PageUp', 2],
    ['Home', -1],
    ['End', 1],
  ])('%s goes to line %i', (key, item) => {
    expect(selectionOfKey(press(key), list)).toEqual({ type: 'only', item });
    expect(selectionOfKey(press(key, { shiftKey: true }), list)).toEqual({ type: 'extend', item, items: ITEMS });
    expect(selectionOfKey(press(key, { ctrlKey: true }), list)).toEqual({ type: 'move', item });
  });

  it('that is not the list’s is left alone', () => {
    expect(selectionOfKey(press('Tab'), list)).toBeUndefined();
    expect(selectionOfKey(press('b', { ctrlKey: true }), list)).toBeUndefined();
    expect(selectionOfKey(press('ArrowDown'), { ...list, items: [] })).toBeUndefined();
  });

  it('takes all with Ctrl or Command, and with Space this one, or one more', () => {
    expect(selectionOfKey(press('a', { ctrlKey: true }), list)).toEqual({ type: 'all', items: ITEMS });
    expect(selectionOfKey(press('A', { metaKey: true }), list)).toEqual({ type: 'all', items: ITEMS });
    expect(selectionOfKey(press(' ', { ctrlKey: true }), list)).toEqual({ type: 'toggle', item: 0 });
    expect(selectionOfKey(press(' '), list)).toEqual({ type: 'only', item: 0 });
    expect(selectionOfKey(press(' '), { ...list, active: null })).toBeUndefined();
  });

  it('never leaves the list', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    const items = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 });
    fc.assert(
      fc.property(keys, items, fc.option(fc.integer({ min: -60, max: 60 })), fc.nat(60), (key, lines, active, page) => {
        const action = selectionOfKey(press(key), { active, items: lines, rowsPerPage: page + 1 });
        expect(action?.type).toBe('only');
        if (action?.type === 'only') expect(lines).toContain(action.item);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import { TASK_STATES, type TaskState } from '#shared/sync/task.ts';
import { NO_FILTER } from './taskFilter.ts';
import { TaskNames } from './taskNames.ts';
import {
  dependsOnProgress,
  groupItemsOf,
  type TaskView,
  type ViewChoice,
  type ViewItem,
  type ViewSource,
  viewOf,
} from './taskView.ts';
import { treePlaceOf } from './treePlace.ts';

interface TestTask {
  readonly account: string;
  readonly state: TaskState;
  readonly index: number;
  /** Milliseconds since it began to count. */
  readonly since?: number;
}

const MAX = 10;
const NOW = 10_000;

function sourceOf(list: readonly TestTask[], steps: readonly (string | null)[] = []): ViewSource {
  const cells = newCells(list.length);
  list.forEach(({ state, index, since }, row) => {
    writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state));
    writeCell(cells, row, COLUMN.index, index);
    writeCell(cells, row, COLUMN.max, MAX);
    if (since !== undefined) writeCell(cells, row, COLUMN.paceSince, NOW - since);
  });
  const tasks = list.map(({ account }, i) => ({ storeId: `${i}`, account, part: 'receiving' as const }));
  const names = new TaskNames(
    list.map(({ account }) => `${account} - Receiving`),
    'en',
  );
  const stepOf = (row: number): string | null => steps[row] ?? null;
  return { tasks, cells, groupItems: groupItemsOf(tasks), names, stepOf, now: NOW, locale: 'en' };
}

const PLAIN: ViewChoice = { filter: NO_FILTER, order: 'run', descending: false, grouped: false, closed: new Set() };

const three = sourceOf(
  [
    { account: 'ben', state: 'failed', index: 2 },
    { account: 'Anna', state: 'processing', index: 9 },
    { account: 'ben', state: 'processing', index: 4, since: 5_000 },
  ],
  ['Logging on', 'Receiving message 9', null],
);

const items = (choice: Partial<ViewChoice>): TaskView['items'] => viewOf(three, { ...PLAIN, ...choice }).items;

describe('a view', () => {
  it.each([
    ['run', false, [0, 1, 2]],
    ['run', true, [2, 1, 0]],
    ['name', false, [1, 0, 2]],
    ['name', true, [0, 2, 1]],
    ['progress', false, [2, 1, 0]],
    ['progress', true, [0, 1, 2]],
    ['remaining', false, [0, 2, 1]],
    ['remaining', true, [1, 2, 0]],
  ] as const)('is sorted by %s, descending: %s', (order, descending, expected) => {
    expect(items({ order, descending })).toEqual(expected);
  });

  it('sorts numbers in names as numbers', () => {
    const folders = ['Folder 10', 'folder 9', 'Folder 1'];
    const source = sourceOf(folders.map((account) => ({ account, state: 'waiting', index: 0 })));
    expect(viewOf(source, { ...PLAIN, order: 'name' }).items).toEqual([2, 1, 0]);
  });

  it.each([
    ['ANNA', 'all', [1]],
    [' anna ', 'all', [1]],
    ['logging', 'all', [0]],
    ['receiving', 'failed', [0]],
    ['', 'running', [1, 2]],
    ['nobody', 'all', []],
  ] as const)('has what matches "%s" and is %s', (text, state, expected) => {
    expect(items({ filter: { text, state } })).toEqual(expected);
  });

  it('has a line for each account and its tasks under it, unless it is closed', () => {
    const view = viewOf(three, { ...PLAIN, grouped: true });
    expect(view.items).toEqual([-1, 0, 2, -2, 1]);
    expect([...view.groups]).toEqual([
      [-1, { account: 'ben', rows: [0, 2], position: 1, index: 0 }],
      [-2, { account: 'Anna', rows: [1], position: 2, index: 3 }],
    ]);
    expect(items({ grouped: true, closed: new Set([-1]) })).toEqual([-1, -2, 1]);
  });

  it('calls a group the same wherever it is sorted to', () => {
    expect(items({ grouped: true, order: 'name' })).toEqual([-2, 1, -1, 0, 2]);
  });

  it('has each task that matches once, in an order that keeps that of the run among equals', () => {
    const task = fc.record({
      account: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...TASK_STATES),
      index: fc.nat({ max: MAX }),
    });
    const choice = fc.record({
      order: fc.constantFrom('name' as const, 'progress' as const, 'remaining' as const),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(task), choice, fc.boolean(), (list, chosen, grouped) => {
        const source = sourceOf(list);
        const rows = viewOf(source, { ...PLAIN, ...chosen, grouped }).items.filter((item) => item >= 0);
        expect(rows.toSorted((a, b) => a - b)).toEqual(list.map((_, row) => row));
        const same = sourceOf(list.map((one) => ({ ...one, account: 'a', state: 'waiting', index: 0 })));
        expect(viewOf(same, { ...PLAIN, ...chosen }).items).toEqual(list.map((_, row) => row));
      }),
    );
  });
});

it('is looked at again while tasks go on only if that can change it', () => {
  expect(dependsOnProgress({ ...PLAIN, order: 'name' })).toBe(false);
  expect(dependsOnProgress({ ...PLAIN, order: 'progress' })).toBe(true);
  expect(dependsOnProgress({ ...PLAIN, filter: { text: '', state: 'failed' } })).toBe(true);
});

it('tells each line’s place among its siblings', () => {
  const placesOf = (grouped: boolean): unknown[] => {
    const view = viewOf(three, { ...PLAIN, grouped });
    return view.items.map((item: ViewItem, index) => Object.values(treePlaceOf(view, item, index)));
  };
  expect(placesOf(false)).toEqual([
    [1, 1, 3],
    [1, 2, 3],
    [1, 3, 3],
  ]);
  expect(placesOf(true)).toEqual([
    [1, 1, 2],
    [2, 1, 2],
    [2, 2, 2],
    [1, 2, 2],
    [2, 1, 1],
  ]);
});

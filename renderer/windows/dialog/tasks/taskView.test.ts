import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import { TASK_STATES, type TaskState } from '#shared/sync/task.ts';
import { NO_FILTER } from './taskFilter.ts';
import { dependsOnProgress, type TaskView, type ViewChoice, type ViewSource, viewOf } from './taskView.ts';

interface TestTask {
  readonly account: string;
  readonly state: TaskState;
  readonly index: number;
}

const MAX = 10;

function sourceOf(list: readonly TestTask[], steps: readonly (string | null)[] = []): ViewSource {
  const cells = newCells(list.length);
  list.forEach(({ state, index }, row) => {
    writeCell(cells, row, COLUMN.state, TASK_STATES.indexOf(state));
    writeCell(cells, row, COLUMN.index, index);
    writeCell(cells, row, COLUMN.max, MAX);
  });
  return {
    tasks: list.map(({ account }, i) => ({ storeId: `${i}`, account, part: 'receiving' as const })),
    cells,
    names: list.map(({ account }) => `${account} - Receiving`),
    stepOf: (row) => steps[row] ?? null,
    now: 0,
    locale: 'en',
  };
}

const PLAIN: ViewChoice = { filter: NO_FILTER, order: 'run', descending: false, grouped: false, closed: new Set() };

const three = sourceOf(
  [
    { account: 'ben', state: 'failed', index: 2 },
    { account: 'Anna', state: 'processing', index: 9 },
    { account: 'ben', state: 'processing', index: 4 },
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
    ['remaining', false, [0, 1, 2]],
  ] as const)('is sorted by %s, descending: %s', (order, descending, expected) => {
    expect(items({ order, descending })).toEqual(expected);
  });

  it.each([
    ['ANNA', 'all', [1]],
    ['logging', 'all', [0]],
    ['receiving', 'failed', [0]],
    ['', 'running', [1, 2]],
    ['nobody', 'all', []],
  ] as const)('has what matches "%s" and is %s', (text, state, expected) => {
    expect(items({ filter: { text, state } })).toEqual(expected);
  });

  it('has a line for each account and its tasks under it, unless it is closed', () => {
    expect(viewOf(three, { ...PLAIN, grouped: true })).toEqual({
      items: [-1, 0, 2, -2, 1],
      groups: [
        { account: 'ben', rows: [0, 2] },
        { account: 'Anna', rows: [1] },
      ],
    });
    expect(items({ grouped: true, closed: new Set(['ben']) })).toEqual([-1, -2, 1]);
  });

  it('has each task that matches once, whatever the order', () => {
    const task = fc.record({
      account: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...TASK_STATES),
      index: fc.nat({ max: MAX }),
    });
    const choice = fc.record({
      order: fc.constantFrom('run' as const, 'name' as const, 'progress' as const, 'remaining' as const),
      descending: fc.boolean(),
      grouped: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(task), choice, (list, chosen) => {
        const view = viewOf(sourceOf(list), { ...PLAIN, ...chosen });
        const rows = view.items.filter((item) => item >= 0);
        expect(rows.toSorted((a, b) => a - b)).toEqual(list.map((_, row) => row));
      }),
    );
  });
});

it('is looked at again while tasks go on only if that can change it', () => {
  expect(dependsOnProgress({ ...PLAIN, order: 'name' })).toBe(false);
  expect(dependsOnProgress({ ...PLAIN, order: 'progress' })).toBe(true);
  expect(dependsOnProgress({ ...PLAIN, filter: { text: '', state: 'failed' } })).toBe(true);
});

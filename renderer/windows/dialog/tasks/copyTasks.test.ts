import { expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { COLUMN, newCells, writeCell } from '#shared/sync/columns.ts';
import { TASK_STATES } from '#shared/sync/task.ts';
import { copyTasks } from './copyTasks.ts';

it('copies a line for each task, in the order that was asked for', () => {
  const cells = newCells(2);
  writeCell(cells, 0, COLUMN.state, TASK_STATES.indexOf('processing'));
  writeCell(cells, 0, COLUMN.startedAt, 0);
  writeCell(cells, 0, COLUMN.index, 17);
  writeCell(cells, 0, COLUMN.max, 300);
  const tasks = [
    { storeId: 'a', account: 'ada@example.com', part: 'receiving' as const },
    { storeId: 'b', account: 'ben@example.net', part: { name: 'Calendar' } },
  ];
  const source = { tasks, cells, stepOf: (row: number) => (row === 0 ? 'Receiving' : null) };
  expect(copyTasks([1, 0], source, 42_000, createTexts('en'))).toBe(
    'ben@example.net - Calendar\tWaiting\n' +
      'ada@example.com - Receiving\tProcessing - Receiving\t17 of 300\t0:42 elapsed\n',
  );
});

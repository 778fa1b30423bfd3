import { expect, it } from 'vitest';
import { newCells, readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import { itemsPerSecond } from './taskRate.ts';

const counting: TaskNumbers = {
  ...readTask(newCells(1), 0),
  state: 'processing',
  index: 30,
  max: 300,
  paceIndex: 10,
  paceSince: 1_000,
};

it.each<[string, TaskNumbers, number, number | null]>([
  ['since it began to count', counting, 5_000, 5],
  ['too short a look', counting, 2_500, null],
  ['too few items', { ...counting, index: 11 }, 60_000, null],
  ['a task that does not count', { ...counting, paceSince: null }, 5_000, null],
  ['a task that stands still', { ...counting, stalled: true }, 5_000, null],
  ['a task that has ended', { ...counting, state: 'completed' }, 5_000, null],
])('%s', (_name, task, now, rate) => {
  expect(itemsPerSecond(task, now)).toBe(rate);
});

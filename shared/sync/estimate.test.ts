import { expect, it } from 'vitest';
import { newCells, readTask } from './columns.ts';
import { timeLeft } from './estimate.ts';

const task = {
  ...readTask(newCells(1), 0),
  state: 'processing' as const,
  max: 300,
  index: 100,
  paceIndex: 0,
  paceSince: 1_000,
};

it('goes on at the pace seen so far', () => {
  expect(timeLeft(task, 11_000)).toBe(20_000);
});

it.each([
  ['has been watched for a moment only', task, 2_000],
  ['has done too little', { ...task, index: 3 }, 11_000],
  ['has no end', { ...task, max: 0 }, 11_000],
  ['is stalled', { ...task, stalled: true }, 11_000],
  ['is being cancelled', { ...task, state: 'cancelling' as const }, 11_000],
])('says nothing about a task that %s', (_why, numbers, now) => {
  expect(timeLeft(numbers, now)).toBeNull();
});

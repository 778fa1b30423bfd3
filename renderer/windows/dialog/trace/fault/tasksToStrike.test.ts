import { describe, expect, it } from 'vitest';
import type { TaskIdentity } from '#shared/sync/task.ts';
import { tasksToStrike } from './tasksToStrike.ts';

const task = (i: number): TaskIdentity => ({ storeId: `${i}`, account: `${i}`, part: 'receiving' });
const outside = (i: number): TaskIdentity => ({ ...task(i), isOutside: true });

describe('the tasks that faults are offered for', () => {
  it('are those of our own processes', () => {
    expect(tasksToStrike([task(0), outside(1), task(2)], null)).toEqual([0, 2]);
  });

  it('have the one among them that is wanted, whatever it is and wherever it stands', () => {
    expect(tasksToStrike([task(0), outside(1), task(2)], 1)).toEqual([0, 1, 2]);
    const many = Array.from({ length: 2_000 }, (_, i) => task(i));
    expect(tasksToStrike(many, null)).toHaveLength(500);
    expect(tasksToStrike(many, 3)).toHaveLength(500);
    expect(tasksToStrike(many, 1_234).at(-1)).toBe(1_234);
  });

  it('have nothing of a run before', () => {
    expect(tasksToStrike([task(0)], 7)).toEqual([0]);
  });
});

import { expect, it } from 'vitest';
import { bringBack, changeGroup, copyGroup, freeName, removeGroup } from './groupEdits.ts';
import { groupList, newGroup } from './groups.ts';

const groups = groupList.parse([
  { ...newGroup('a', 'All'), parallel: 3 },
  newGroup('b', 'Work'),
  newGroup('c', 'Home'),
]);
const names = (of: typeof groups): string[] => of.map(({ name }) => name);

it('a copy has all but id and name, and stands behind the original', () => {
  const copied = copyGroup(groups, 'a', { id: 'd', name: freeName(groups, 'all') });
  expect(names(copied)).toEqual(['All', 'all (2)', 'Work', 'Home']);
  expect(copied[1]).toEqual({ ...groups[0], id: 'd', name: 'all (2)' });
  expect(groupList.safeParse(copied).success).toBe(true);
});

it('a change is one of that group alone', () => {
  expect(names(changeGroup(groups, 'b', { name: 'Office' }))).toEqual(['All', 'Office', 'Home']);
});

it('what was removed can be brought back to its place', () => {
  const { groups: left, removed } = removeGroup(groups, 'b') ?? { groups, removed: null };
  expect(names(left)).toEqual(['All', 'Home']);
  if (removed === null) throw new Error('nothing was removed');
  expect(bringBack(left, removed)).toEqual(groups);
  expect(names(bringBack(changeGroup(left, 'a', { name: 'work' }), removed))).toEqual(['work', 'Work (2)', 'Home']);
});

it('the last group stays', () => {
  expect(removeGroup(groups.slice(0, 1), 'a')).toBeNull();
  expect(removeGroup(groups, 'x')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { changeMember, changeNewStores, memberOf } from './groupMembers.ts';
import { newGroup } from './groups.ts';

const group = newGroup('g', 'Group');
const whole = { isIncluded: true, sends: true, receives: true, headersOnly: false };

describe('what a group does with a store', () => {
  it('follows from what it does with new ones where it does not list it', () => {
    expect(memberOf(group, 'anna')).toEqual({ store: 'anna', ...whole });
    expect(memberOf({ ...group, newStores: 'leaveOut' }, 'anna').isIncluded).toBe(false);
  });

  it('is listed as soon as it is changed, and stays in its place', () => {
    const members = changeMember(group, 'anna', { sends: false });
    expect(members).toEqual([{ store: 'anna', ...whole, sends: false }]);
    const two = changeMember({ ...group, members }, 'ben', { isIncluded: false });
    const again = changeMember({ ...group, members: two }, 'anna', { headersOnly: true });
    expect(again.map(({ store }) => store)).toEqual(['anna', 'ben']);
    expect(again[0]).toEqual({ store: 'anna', ...whole, sends: false, headersOnly: true });
  });

  it('does not change with what is done with new ones', () => {
    const changed = { ...group, ...changeNewStores(group, ['anna', 'ben'], 'leaveOut') };
    expect(['anna', 'ben', 'later'].map((id) => memberOf(changed, id).isIncluded)).toEqual([true, true, false]);
  });
});

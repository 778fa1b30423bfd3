import type { Group, GroupMember } from './groups.ts';

/** What a group does with a store, also with one that it has never heard of. */
export function memberOf({ members, newStores }: Pick<Group, 'members' | 'newStores'>, storeId: string): GroupMember {
  const known = members.find(({ store }) => store === storeId);
  const isIncluded = newStores === 'include';
  return known ?? { store: storeId, isIncluded, sends: true, receives: true, headersOnly: false };
}

/** The members of a group of which one is changed, or listed from now on. */
export function changeMember(
  group: Group,
  storeId: string,
  change: Partial<Omit<GroupMember, 'store'>>,
): GroupMember[] {
  const changed = { ...memberOf(group, storeId), ...change };
  const isListed = group.members.some(({ store }) => store === storeId);
  if (!isListed) return [...group.members, changed];
  return group.members.map((member) => (member.store === storeId ? changed : member));
}

/** What happens with stores of later changes, and nothing for those that there are: they keep what they had. */
export function changeNewStores(
  group: Group,
  storeIds: readonly string[],
  newStores: Group['newStores'],
): Pick<Group, 'members' | 'newStores'> {
  const unlisted = storeIds.filter((id) => group.members.every(({ store }) => store !== id));
  return { members: [...group.members, ...unlisted.map((id) => memberOf(group, id))], newStores };
}

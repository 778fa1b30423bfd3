import { foldName, type Group } from './groups.ts';

/** What is needed to bring a removed group back. */
export interface RemovedGroup {
  readonly group: Group;
  readonly position: number;
}

/** `name` as it is, or with the first number behind it that makes it a name of its own. */
export function freeName(groups: readonly Group[], name: string): string {
  const taken = new Set(groups.map((group) => foldName(group.name)));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(foldName(candidate))) return candidate;
  }
}

/** The copy stands behind the original. */
export function copyGroup(groups: readonly Group[], id: string, copy: Pick<Group, 'id' | 'name'>): Group[] {
  return groups.flatMap((group) => (group.id === id ? [group, { ...group, ...copy }] : [group]));
}

export function changeGroup(groups: readonly Group[], id: string, change: Partial<Omit<Group, 'id'>>): Group[] {
  return groups.map((group) => (group.id === id ? { ...group, ...change } : group));
}

/** Null if there is no such group, or no other: F9 needs one. */
export function removeGroup(
  groups: readonly Group[],
  id: string,
): { readonly groups: Group[]; readonly removed: RemovedGroup } | null {
  const position = groups.findIndex((group) => group.id === id);
  const group = groups[position];
  if (group === undefined || groups.length === 1) return null;
  return { groups: groups.toSpliced(position, 1), removed: { group, position } };
}

/** Where it was, under another name if its own has been given to another group since. */
export function bringBack(groups: readonly Group[], { group, position }: RemovedGroup): Group[] {
  return groups.toSpliced(position, 0, { ...group, name: freeName(groups, group.name) });
}

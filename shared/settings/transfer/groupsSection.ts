import { freeName } from '../groupEdits.ts';
import { foldName, type Group, groupList, GROUPS_VERSION, groupsFile } from '../groups.ts';
import { changedDetails, choiceChange } from './changedDetails.ts';
import type { ImportChange, ReadSection, SettingsSection } from './transfer.ts';
import { zodProblem } from './zodProblem.ts';

interface GroupsOwner {
  readonly all: readonly Group[];
  readonly onMetered: boolean;
  save(groups: readonly Group[]): void;
  setOnMetered(isOn: boolean): void;
}

/**
 * Groups are added, or changed where there is one of the same id or else of the same name; none is removed. Their members
 * name stores by ids, which an import keeps; one of a store that is not there waits for it.
 */
export function groupsSection(owner: GroupsOwner): SettingsSection {
  return {
    name: 'groups',
    collect: () => ({ version: GROUPS_VERSION, groups: owner.all, onMetered: owner.onMetered }),
    read: (value) => readGroupsSection(value, owner),
  };
}

function readGroupsSection(value: unknown, owner: GroupsOwner): ReadSection {
  const result = groupsFile.safeParse(value);
  if (!result.success) return { problem: zodProblem(result.error, value) };
  const { groups: given, onMetered } = result.data;
  const merged = mergeGroups(owner.all, given);
  // There is a limit to how many there may be, and to the names that they get beside each other.
  const misfit = groupList.safeParse(merged.all).error;
  if (misfit !== undefined) return { problem: { ...zodProblem(misfit, merged.all), field: 'groups' } };
  return {
    changes: [
      ...merged.taken.map(({ present, next }) => changeOf(present, next)),
      ...changedDetails({ onMetered: owner.onMetered }, { onMetered: onMetered ?? owner.onMetered }).map(choiceChange),
    ],
    unknownItems: [],
    isFixed: false,
    apply() {
      const { all, taken } = mergeGroups(owner.all, given);
      if (!groupList.safeParse(all).success) return false;
      if (taken.some(({ present, next }) => changeOf(present, next).change !== 'same')) owner.save(all);
      if (onMetered !== undefined && onMetered !== owner.onMetered) owner.setOnMetered(onMetered);
      return true;
    },
  };
}

interface TakenGroup {
  readonly present: Group | undefined;
  readonly next: Group;
}

interface MergedGroups {
  readonly all: readonly Group[];
  readonly taken: readonly TakenGroup[];
}

function mergeGroups(present: readonly Group[], given: readonly Group[]): MergedGroups {
  const matches = matchesOf(present, given);
  const untouched = present.filter((group) => ![...matches.values()].includes(group));
  const taken: TakenGroup[] = [];
  for (const [i, group] of given.entries()) {
    const match = matches.get(group);
    const others = [...untouched, ...taken.map(({ next }) => next), ...given.slice(i + 1)];
    taken.push({ present: match, next: { ...group, id: match?.id ?? group.id, name: freeName(others, group.name) } });
  }
  const inPlace = present.map((group) => taken.find((each) => each.present === group)?.next ?? group);
  const added = taken.filter((each) => each.present === undefined).map(({ next }) => next);
  return { all: [...inPlace, ...added], taken };
}

/** By id first: two people may both have made an "All Accounts", each in his language. */
function matchesOf(present: readonly Group[], given: readonly Group[]): ReadonlyMap<Group, Group> {
  const matches = new Map<Group, Group>();
  const left = new Set(present);
  const match = (isSame: (mine: Group, theirs: Group) => boolean): void => {
    for (const theirs of given.filter((group) => !matches.has(group))) {
      const mine = [...left].find((group) => isSame(group, theirs));
      if (mine === undefined) continue;
      matches.set(theirs, mine);
      left.delete(mine);
    }
  };
  match((mine, theirs) => mine.id === theirs.id);
  match((mine, theirs) => foldName(mine.name) === foldName(theirs.name));
  return matches;
}

function changeOf(present: Group | undefined, next: Group): ImportChange {
  const details = changedDetails(present ?? {}, next);
  const change = present === undefined ? 'added' : details.length === 0 ? 'same' : 'changed';
  return { isChoice: false, item: next.name, change, details, secrets: [] };
}

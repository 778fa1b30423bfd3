import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldName, type Group, groupList, newGroup } from '../groups.ts';
import { groupsSection } from './groupsSection.ts';
import type { ReadSection } from './transfer.ts';

class Owner {
  all: readonly Group[];
  onMetered = false;
  saves = 0;
  readonly section = groupsSection(this);

  constructor(...all: Group[]) {
    this.all = all;
  }

  save(groups: readonly Group[]): void {
    this.all = groups;
    this.saves += 1;
  }

  read(value: unknown): Extract<ReadSection, { apply(): boolean }> {
    const read = this.section.read(value);
    if ('apply' in read) return read;
    throw new Error(JSON.stringify(read.problem));
  }

  setOnMetered(isOn: boolean): void {
    this.onMetered = isOn;
  }

  take(from: Owner): boolean {
    return this.read(JSON.parse(JSON.stringify(from.section.collect()))).apply();
  }

  get names(): string[] {
    return this.all.map(({ name }) => name);
  }
}

const all = newGroup('all-accounts', 'All Accounts');
const member = { store: 'anna', isIncluded: true, sends: false, receives: true, headersOnly: true };
const work: Group = { ...newGroup('work', 'Work'), newStores: 'leaveOut', members: [member], onExit: true };

it('groups are changed by their ids, and added; none goes', () => {
  const elsewhere = new Owner({ ...all, name: 'Alle Konten' }, newGroup('home', 'Home'));
  const read = elsewhere.read(new Owner({ ...all, parallel: 2 }, work).section.collect());
  expect(read.changes).toMatchObject([
    {
      item: 'All Accounts',
      change: 'changed',
      details: [
        { name: 'name', from: 'Alle Konten', to: 'All Accounts' },
        { name: 'parallel', from: '8', to: '2' },
      ],
    },
    { item: 'Work', change: 'added' },
  ]);
  expect(elsewhere.saves).toBe(0);
  expect(read.apply()).toBe(true);
  expect(elsewhere.all).toEqual([{ ...all, parallel: 2 }, newGroup('home', 'Home'), work]);
});

it('a group of the same name is the same group, though it has another id', () => {
  const elsewhere = new Owner(all, newGroup('1', 'WORK '));
  elsewhere.take(new Owner(work));
  expect(elsewhere.all).toEqual([all, { ...work, id: '1' }]);
});

it('a name that another group has is made free', () => {
  const elsewhere = new Owner(newGroup('a', 'Work'), newGroup('work', 'Office'));
  elsewhere.take(new Owner(work));
  expect(elsewhere.names).toEqual(['Work', 'Work (2)']);
});

it('two groups may have changed their names', () => {
  const elsewhere = new Owner(newGroup('a', 'A'), newGroup('b', 'B'));
  elsewhere.take(new Owner(newGroup('a', 'B'), newGroup('b', 'A')));
  expect(elsewhere.names).toEqual(['B', 'A']);
});

it('whether metered networks are used goes with the groups, and stays where a file does not say it', () => {
  const elsewhere = new Owner(all);
  const choosing = new Owner(all);
  choosing.onMetered = true;
  const read = elsewhere.read(choosing.section.collect());
  expect(read.changes).toMatchObject([
    { item: 'All Accounts', change: 'same' },
    { isChoice: true, item: 'onMetered', change: 'changed', details: [{ from: 'false', to: 'true' }] },
  ]);
  expect(read.apply()).toBe(true);
  expect({ onMetered: elsewhere.onMetered, saves: elsewhere.saves }).toEqual({ onMetered: true, saves: 0 });
  elsewhere.read({ version: 1, groups: [all] }).apply();
  expect(elsewhere.onMetered).toBe(true);
});

it('what is the same is not written again', () => {
  const elsewhere = new Owner(all, work);
  expect(elsewhere.take(new Owner(work))).toBe(true);
  expect(elsewhere.saves).toBe(0);
});

it.each([
  [{ version: 2, groups: [all] }, 'version', 'transfer.laterVersion'],
  [{ version: 1 }, 'groups', 'transfer.missing'],
  [{ version: 1, groups: [] }, 'groups', 'transfer.tooLittle'],
  [{ version: 1, groups: [all], onMetered: 'yes' }, 'onMetered', 'fieldProblem.notUnderstood'],
  [{ version: 1, groups: 'all' }, 'groups', 'fieldProblem.notUnderstood'],
  [{ version: 1, groups: [{ ...work, name: ' ' }] }, 'groups[0].name', 'transfer.missing'],
  [{ version: 1, groups: [{ ...work, name: 'x'.repeat(101) }] }, 'groups[0].name', 'fieldProblem.tooLong'],
  [{ version: 1, groups: [{ ...work, newStores: 'x' }] }, 'groups[0].newStores', 'fieldProblem.noSuchChoice'],
  [{ version: 1, groups: [{ ...work, parallel: 65 }] }, 'groups[0].parallel', 'transfer.tooMuch'],
  [{ version: 1, groups: [{ ...work, stallAfterSeconds: 0 }] }, 'groups[0].stallAfterSeconds', 'transfer.notPositive'],
  [
    { version: 1, groups: [{ ...work, members: [{ store: 'a', sends: 'x' }] }] },
    'groups[0].members[0].sends',
    'fieldProblem.notUnderstood',
  ],
  [{ version: 1, groups: [all, { ...work, name: 'ALL accounts' }] }, 'groups', 'transfer.notUnique'],
])('names the place of what is wrong, and what is: %#', (value, field, key) => {
  expect(new Owner(all).section.read(value)).toMatchObject({ problem: { field, key } });
});

it('takes no more groups than there may be', () => {
  const many = (prefix: string): Group[] =>
    Array.from({ length: 60 }, (_, i) => newGroup(`${prefix}${i}`, `${prefix}${i}`));
  const elsewhere = new Owner(...many('a'));
  expect(elsewhere.section.read(new Owner(...many('b')).section.collect())).toMatchObject({
    problem: { field: 'groups', key: 'fieldProblem.tooMany' },
  });
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');
const groups = fc
  .uniqueArray(
    fc.record({
      id: ids,
      name: fc.constantFrom('A', 'a ', 'B', 'Work', 'Work (2)', 'é', 'e\u0301'),
      parallel: fc.integer({ min: 1, max: 64 }),
    }),
    { minLength: 1, selector: ({ id }) => id },
  )
  .map((given) => groupList.safeParse(given).data)
  .filter((given) => given !== undefined);

it('whatever meets, groups stay valid, lose none, and the same file changes nothing more', () => {
  fc.assert(
    fc.property(groups, groups, (mine, theirs) => {
      const owner = new Owner(...mine);
      const other = new Owner(...theirs);
      expect(owner.take(other)).toBe(true);
      expect(groupList.safeParse(owner.all).success).toBe(true);
      expect(mine.every(({ id }) => owner.all.some((group) => group.id === id))).toBe(true);
      expect(theirs.every(({ parallel }) => owner.all.some((group) => group.parallel === parallel))).toBe(true);
      const once = owner.all;
      owner.take(other);
      expect(owner.all).toEqual(once);
    }),
  );
});

it('what one app writes, another reads', () => {
  fc.assert(
    fc.property(groups, (theirs) => {
      const owner = new Owner();
      owner.take(new Owner(...theirs));
      expect(owner.all).toEqual(theirs);
      expect(new Set(owner.names.map(foldName)).size).toBe(theirs.length);
    }),
  );
});

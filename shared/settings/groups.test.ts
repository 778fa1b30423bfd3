import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGroup, groupList, newGroup, readGroups, usualGroups } from './groups.ts';

const file = (more: object = {}): object => ({ version: 1, groups: [{ id: 'a', name: 'A' }], ...more });

const usual = usualGroups('All Accounts');

it('begins with one group that includes every store, also new ones, and runs with F9 alone', () => {
  expect(usual).toMatchObject({ workOffline: false, pause: null, groups: [{ name: 'All Accounts' }] });
  expect(usual.groups[0]).toMatchObject({
    newStores: 'include',
    members: [],
    online: { inSendReceiveAll: true, isScheduled: false, everyMinutes: 30 },
    offline: { inSendReceiveAll: false, isScheduled: false, everyMinutes: 30 },
    onExit: false,
    stallAfterSeconds: null,
  });
});

it('reads back what was written', () => {
  const settings = { ...usual, workOffline: true, pause: { choice: 'untilTurnedOn' as const, from: 1, until: null } };
  const read = readGroups(JSON.parse(JSON.stringify({ version: 1, ...settings })));
  expect(read).toEqual({ kind: 'read', value: settings, wrong: null });
});

describe('a file that somebody has edited', () => {
  it('may leave out what is usual', () => {
    expect(readGroups(file())).toEqual({
      kind: 'read',
      value: { ...usual, groups: [newGroup('a', 'A')] },
      wrong: null,
    });
  });

  it('loses a wrong value alone, and it is named', () => {
    const online = { isScheduled: true, everyMinutes: -4 };
    const read = readGroups(file({ groups: [{ id: 'a', name: 'A', online, parallel: 3 }] }));
    expect(read).toMatchObject({ kind: 'read', wrong: expect.stringContaining('groups[0].online.everyMinutes') });
    expect(read).toMatchObject({
      value: { groups: [{ online: { isScheduled: true, everyMinutes: 30 }, parallel: 3 }] },
    });
  });

  it('is damaged if it has no groups, or two that cannot be told apart', () => {
    for (const groups of [
      [],
      'none',
      [{ id: 'a' }],
      [newGroup('a', 'A'), newGroup('a', 'B')],
      [newGroup('a', 'A'), newGroup('b', ' a')],
    ]) {
      expect(readGroups(file({ groups }))).toMatchObject({
        kind: 'damaged',
        reason: expect.stringContaining('groups'),
      });
    }
  });

  it('of a later version is nobody else’s to read', () => {
    expect(readGroups({ version: 2, groups: 'otherwise' })).toEqual({ kind: 'later', version: 2 });
  });

  it('never makes reading fail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ version: fc.constant(1), groups: fc.anything() })), (value) => {
        const read = readGroups(value);
        if (read.kind === 'read') expect(groupList.safeParse(read.value.groups).success).toBe(true);
      }),
    );
  });
});

it('a window is not forgiven', () => {
  expect(groupList.safeParse([{ ...newGroup('a', 'A'), parallel: 0 }]).success).toBe(false);
  expect(groupList.safeParse([{ ...newGroup('a', 'A'), name: '   ' }]).success).toBe(false);
  expect(groupList.safeParse(usual.groups)).toMatchObject({ success: true, data: usual.groups });
});

it('a group is found by its name as people write it', () => {
  const groups = [newGroup('a', 'All Accounts'), newGroup('b', 'Büro')];
  expect(findGroup(groups, ' all accounts')?.id).toBe('a');
  expect(findGroup(groups, 'BÜRO')?.id).toBe('b');
  expect(findGroup(groups, 'b')).toBeUndefined();
});

import { beforeEach, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SYNC_HEADERS, SYNC_OUTGOING_MAIL } from '#shared/mapi/sync.ts';
import { type Group, type GroupMember, type GroupSettings, newGroup, usualGroups } from '#shared/settings/groups.ts';
import type { Store } from '#shared/settings/stores.ts';
import { GroupRunner } from './groupRunner.ts';
import { SyncHost } from './syncHost.ts';
import { FakeClock } from './testing/fakeClock.ts';
import { KeptLog } from './testing/keptLog.ts';
import { ScriptedHost, storeWith } from './trace/testing/scriptedHost.ts';

const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };

let clock: FakeClock;
let host: SyncHost;
let runner: GroupRunner;
let settings: GroupSettings;
let stores: Store[];
let heard: string[];

beforeEach(() => {
  clock = new FakeClock();
  settings = usualGroups('All Accounts');
  stores = [storeWith('a', 1), storeWith('b', 1)];
  heard = [];
  const { launch } = new ScriptedHost([]);
  runner = new GroupRunner({ clock, settings: () => settings, stores: () => stores, limits: LIMITS, host: () => host });
  host = new SyncHost({ launch, log: new KeptLog(), limits: LIMITS, observers: [runner], clock });
  runner.listen({
    groupsBegan: (ids) => heard.push(`began ${ids.join('+')}`),
    runOver: (ids) => heard.push(`over ${ids.join('+')}`),
  });
});

function setGroups(...groups: Group[]): void {
  settings = { ...settings, groups };
}

/** A group of these stores alone. */
function only(name: string, ...ids: string[]): Group {
  return { ...newGroup(name, name), newStores: 'leaveOut', members: ids.map((id) => member(id)) };
}

function member(store: string, more: Partial<GroupMember> = {}): GroupMember {
  return { store, isIncluded: true, sends: true, receives: true, headersOnly: false, ...more };
}

const withoutF9 = (group: Group): Group => ({ ...group, online: { ...group.online, inSendReceiveAll: false } });
const withF9Offline = (group: Group): Group => ({ ...group, offline: { ...group.offline, inSendReceiveAll: true } });

/** The stores of the present run. */
const running = (): string[] => (host.live?.run.tasks ?? []).map(({ storeId }) => storeId);

function endRun(): void {
  host.cancelAll();
  clock.advance(60_000);
}

describe('F9', () => {
  it('runs every store, also one that has been added since', () => {
    stores.push(storeWith('new', 1));
    expect(runner.sendReceiveAll()).toBe('begun');
    expect(running()).toEqual(['a', 'b', 'new']);
  });

  it('runs each store once, of all groups that are included', () => {
    setGroups(only('x', 'a'), only('y', 'a', 'b'), withoutF9(only('z', 'b')));
    runner.sendReceiveAll();
    expect(running()).toEqual(['a', 'b']);
    expect(heard).toEqual(['began x+y']);
  });

  it('does nothing while a run is going on', () => {
    runner.sendReceiveAll();
    expect(runner.sendReceiveAll()).toBe('running');
    expect(heard).toEqual(['began all-accounts']);
  });

  it('says that there is nothing, by a run without tasks', () => {
    setGroups(withoutF9(only('x', 'a')));
    expect(runner.sendReceiveAll()).toBe('begun');
    expect(host.live?.run.tasks).toEqual([]);
  });

  it('does not run while working offline, but for groups that want to', () => {
    settings = { ...settings, workOffline: true };
    expect(runner.sendReceiveAll()).toBe('workingOffline');
    expect(host.live).toBeNull();
    setGroups(only('x', 'a'), withF9Offline(only('y', 'b')));
    expect(runner.sendReceiveAll()).toBe('begun');
    expect(running()).toEqual(['b']);
  });
});

describe('one group', () => {
  it('runs by its id or name, also while working offline', () => {
    setGroups(newGroup('1', 'Everything'), only('Büro', 'b'));
    settings = { ...settings, workOffline: true };
    expect(runner.sendReceive('büro')).toBe('begun');
    expect(running()).toEqual(['b']);
    endRun();
    expect(runner.sendReceive('1')).toBe('begun');
    expect(running()).toEqual(['a', 'b']);
  });

  it('that is not there does not', () => {
    expect(runner.sendReceive('x')).toBeNull();
    expect(runner.groupNames).toEqual(['All Accounts']);
  });
});

describe('groups whose time has come', () => {
  it('run, if there is anything to run', () => {
    expect(runner.sendReceiveIfAny([only('x', 'gone')])).toBe(false);
    expect(host.live).toBeNull();
    expect(runner.sendReceiveIfAny([only('x', 'gone', 'a')])).toBe(true);
    expect(heard).toEqual(['began x', 'began x']);
  });

  it('ask programs from outside', () => {
    stores = [];
    host.addGuest(storeWith('guest', 1), new ScriptedHost([]).launch);
    expect(runner.sendReceiveIfAny([only('x')])).toBe(false);
    expect(runner.sendReceiveIfAny(settings.groups)).toBe(true);
    expect(running()).toEqual(['guest']);
  });
});

describe('a program from outside that was let in', () => {
  let program: ScriptedHost;

  beforeEach(() => {
    program = new ScriptedHost([]);
    host.addGuest({ ...storeWith('guest', 1), parts: [{ does: 'both', settings: {} }] }, program.launch);
  });

  /** What it was asked to do. */
  function asked(): number[] {
    program.processes[0]?.say({ type: 'loaded' });
    return (program.processes[0]?.heard ?? []).flatMap((said) => (said.type === 'synchronize' ? [said.flags] : []));
  }

  it('takes part in runs of the groups that it belongs to, and of no others', () => {
    const everythingElse = { ...newGroup('y', 'y'), members: [member('guest', { isIncluded: false })] };
    setGroups(only('x', 'a'), only('guests', 'a', 'guest'), everythingElse);
    runner.sendReceive('x');
    expect(running()).toEqual(['a']);
    endRun();
    runner.sendReceive('guests');
    expect(running()).toEqual(['a', 'guest']);
    endRun();
    runner.sendReceive('y');
    expect(running()).toEqual(['a', 'b']);
    expect(program.processes).toHaveLength(1);
  });

  it('is asked for no more than the group wants of it', () => {
    setGroups({ ...only('x'), members: [member('guest', { sends: false, headersOnly: true })] });
    runner.sendReceiveAll();
    expect(asked().map((flags) => flags & (SYNC_OUTGOING_MAIL | SYNC_HEADERS))).toEqual([SYNC_HEADERS]);
  });

  it('waits for its turn as others do', () => {
    setGroups({ ...newGroup('x', 'x'), parallel: 2 });
    runner.sendReceiveAll();
    expect(running()).toEqual(['a', 'b', 'guest']);
    expect(program.processes).toHaveLength(0);
  });
});

describe('who listens', () => {
  it('can begin the next run as soon as one is over', () => {
    let runs = 0;
    runner.listen({
      groupsBegan: () => {},
      runOver() {
        runs += 1;
        if (runs === 1) expect(runner.sendReceiveAll()).toBe('begun');
      },
    });
    runner.sendReceiveAll();
    endRun();
    expect(running()).toEqual(['a', 'b']);
    endRun();
    expect(heard.filter((each) => each.startsWith('over'))).toHaveLength(2);
  });

  it('hears of runs that are of no group', () => {
    host.join(storeWith('outside', 1), new ScriptedHost([]).launch);
    endRun();
    expect(heard).toEqual(['over ']);
    expect(host.live?.run.errors.map(({ hr }) => hr)).toEqual([HR.OUTLOOK_E_TASK_CANCELLED]);
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GroupRunner } from '#electron/host/groupRunner.ts';
import { SyncHost } from '#electron/host/syncHost.ts';
import { FakeClock } from '#electron/host/testing/fakeClock.ts';
import { KeptLog } from '#electron/host/testing/keptLog.ts';
import { ScriptedHost, storeWith } from '#electron/host/trace/testing/scriptedHost.ts';
import type { ScheduleState } from '#shared/protocol/bridge.ts';
import { type Group, newGroup, usualGroups } from '#shared/settings/groups.ts';
import { GroupsStore } from '../settings/groupsStore.ts';
import { Schedule } from './schedule.ts';

const MINUTE = 60_000;
const LIMITS = { stallAfterSeconds: 15, cancelGraceSeconds: 5 };

let folder: string;
let clock: FakeClock;
let host: SyncHost;
let schedule: Schedule;
let isNetworkUp: boolean;
let isMetered: boolean;
let told: ScheduleState[];

/** An app with one store, started in the same profile each time. */
function start(): void {
  clock = new FakeClock();
  isNetworkUp = true;
  isMetered = false;
  told = [];
  const store = new GroupsStore({ file: path.join(folder, 'groups.json'), usual: usualGroups('All'), warn: () => {} });
  const stores = [storeWith('a', 1)];
  const runner = new GroupRunner({
    clock,
    settings: () => store.current,
    stores: () => stores,
    limits: LIMITS,
    host: () => host,
  });
  const { launch } = new ScriptedHost([]);
  host = new SyncHost({ launch, log: new KeptLog(), limits: LIMITS, observers: [runner], clock });
  schedule = new Schedule({
    store,
    runner,
    clock,
    wall: () => clock.now(),
    isNetworkUp: () => isNetworkUp,
    askMetered: (answer) => void clock.after(0, () => answer(isMetered)),
  });
  schedule.subscribe((state) => told.push(state));
  schedule.begin();
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'schedule-'));
  start();
});

afterEach(() => rmSync(folder, { recursive: true }));

function every(minutes: number, more: Partial<Group> = {}): Group {
  const plain = newGroup('g', 'G');
  return { ...plain, online: { ...plain.online, isScheduled: true, everyMinutes: minutes }, ...more };
}

function endRun(): void {
  host.cancelAll();
  clock.advance(6_000);
}

const runs = (): number => host.live?.run.info.id ?? 0;

describe('a schedule', () => {
  it('counts from when it was saved, and tells what is to come', () => {
    clock.advance(MINUTE);
    schedule.saveGroups([every(10)]);
    expect(told.at(-1)?.coming).toEqual({ groups: ['g'], at: 11 * MINUTE, isHeldBack: false });
    clock.advance(10 * MINUTE);
    expect(runs()).toBe(1);
    expect(schedule.state.coming?.at).toBe(21 * MINUTE);
  });

  it('goes on with the next start', () => {
    schedule.saveGroups([every(10)]);
    start();
    clock.advance(10 * MINUTE);
    expect(runs()).toBe(1);
  });

  it('stays disabled over the next start, for as long as it was meant to', () => {
    schedule.saveGroups([every(10)]);
    schedule.disable('hour');
    start();
    clock.advance(59 * MINUTE);
    expect({ runs: runs(), choice: schedule.state.pause?.choice }).toEqual({ runs: 0, choice: 'hour' });
    clock.advance(MINUTE);
    expect({ runs: runs(), pause: schedule.state.pause }).toEqual({ runs: 1, pause: null });
    expect(told.at(-1)?.coming).not.toBeNull();
  });

  it('does not run what is due while working offline', () => {
    schedule.saveGroups([every(10)]);
    schedule.setWorkOffline(true);
    expect({ coming: schedule.state.coming, isOnline: schedule.isOnline }).toEqual({ coming: null, isOnline: false });
    clock.advance(60 * MINUTE);
    expect(runs()).toBe(0);
  });

  it('tells that a metered network holds it back, and remembers that it may be used', () => {
    isMetered = true;
    schedule.saveGroups([every(10)]);
    clock.advance(10 * MINUTE);
    expect(told.at(-1)).toMatchObject({ onMetered: false, coming: { groups: ['g'], isHeldBack: true } });
    schedule.setOnMetered(true);
    expect({ runs: runs(), isHeldBack: schedule.state.coming?.isHeldBack }).toEqual({ runs: 1, isHeldBack: false });
    start();
    expect(schedule.state).toMatchObject({ onMetered: true });
  });
});

describe('the end of the app', () => {
  const quit = (): boolean => schedule.holdQuit(() => (quits += 1));
  let quits: number;

  beforeEach(() => {
    quits = 0;
  });

  it('waits for groups that run on exit, and for nothing that is due meanwhile', () => {
    schedule.saveGroups([every(1, { onExit: true })]);
    expect(quit()).toBe(true);
    clock.advance(0);
    expect({ quits, isExiting: schedule.state.isExiting }).toEqual({ quits: 1, isExiting: false });
    quits = 0;
    expect(quit()).toBe(true);
    expect(schedule.state.isExiting).toBe(true);
    clock.advance(MINUTE);
    expect({ runs: runs(), quits }).toEqual({ runs: 1, quits: 0 });
    endRun();
    expect({ runs: runs(), quits }).toEqual({ runs: 1, quits: 1 });
    expect(quit()).toBe(false);
  });

  it.each(['working offline', 'without a network', 'without such a group'])('does not wait %s', (how) => {
    schedule.saveGroups([every(1, { onExit: how !== 'without such a group' })]);
    schedule.setWorkOffline(how === 'working offline');
    isNetworkUp = how !== 'without a network';
    expect(quit()).toBe(false);
    expect(runs()).toBe(0);
  });

  it('does not wait on a metered network, unless that may be used', () => {
    isMetered = true;
    schedule.saveGroups([every(1, { onExit: true })]);
    expect(quit()).toBe(true);
    clock.advance(0);
    expect({ quits, waits: quit() }).toEqual({ quits: 1, waits: false });
    start();
    isMetered = true;
    schedule.setOnMetered(true);
    expect({ waits: quit(), isExiting: schedule.state.isExiting }).toEqual({ waits: true, isExiting: true });
  });
});

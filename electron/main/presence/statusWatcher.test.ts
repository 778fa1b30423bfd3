import { beforeEach, expect, it } from 'vitest';
import { LiveRun } from '#electron/host/liveRun.ts';
import { FakeClock } from '#electron/host/testing/fakeClock.ts';
import { KeptLog } from '#electron/host/testing/keptLog.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { Status } from '#shared/sync/status.ts';
import { type RunEnd, StatusWatcher } from './statusWatcher.ts';

let clock: FakeClock;
let watcher: StatusWatcher;
let live: LiveRun;
let isOnline: boolean;
let told: Status[];
let begun: number;
let ends: RunEnd[];

beforeEach(() => {
  clock = new FakeClock();
  isOnline = true;
  told = [];
  begun = 0;
  ends = [];
  watcher = new StatusWatcher({
    clock,
    isOnline: () => isOnline,
    listener: {
      runBegan: () => (begun += 1),
      runEnded: (ended) => ends.push(ended),
      statusChanged: (status) => told.push(status),
    },
  });
});

function startRun(tasks = 1): void {
  const identities = Array.from({ length: tasks }, (_, i) => {
    return { storeId: `${i}`, account: `${i}@example.com`, part: 'sending' as const };
  });
  live = new LiveRun(1, identities, clock, new KeptLog(), () => watcher.runChanged());
  watcher.runStarted(live);
  for (const task of identities.keys()) live.apply({ type: 'taskStarted', task, at: clock.now(), pid: 1 });
}

function progress(index: number): void {
  live.apply({ type: 'progress', task: 0, at: clock.now(), text: `step ${index}`, index, max: 5_000 });
  live.publish();
}

function end(task: number, hr: number): void {
  live.apply({ type: 'done', task, at: clock.now(), hr });
  live.publish();
}

it('looks at most four times a second, however much happens', () => {
  startRun();
  told = [];
  for (let index = 0; index < 4_000; index += 1) {
    progress(index);
    clock.advance(0.5);
  }
  clock.advance(1_000);
  expect(told.length).toBeLessThanOrEqual(9);
  expect(told.at(-1)).toMatchObject({ kind: 'running', step: 'step 3999' });
});

it('does not look while nothing happens', () => {
  startRun();
  progress(1);
  clock.advance(1_000);
  told = [];
  clock.advance(60_000);
  end(0, HR.S_OK);
  expect(told).toEqual([{ kind: 'upToDate' }]);
  clock.advance(60_000);
  expect(told).toHaveLength(1);
});

it('tells the end of a run once, with its errors', () => {
  startRun(2);
  end(0, HR.MAPI_E_LOGON_FAILED);
  expect(ends).toEqual([]);
  end(1, HR.S_OK);
  live.publish();
  expect(begun).toBe(1);
  expect(ends).toHaveLength(1);
  expect(ends[0]).toMatchObject({ run: live.run, newErrors: [{ hr: HR.MAPI_E_LOGON_FAILED }] });
});

it('tells the end again after tasks were run again, with what is new in it', () => {
  startRun(2);
  end(0, HR.MAPI_E_LOGON_FAILED);
  end(1, HR.MAPI_E_LOGON_FAILED);
  live.apply({ type: 'taskReset', task: 1, at: clock.now() });
  live.publish();
  expect(begun).toBe(2);
  live.apply({ type: 'taskStarted', task: 1, at: clock.now(), pid: 1 });
  end(1, HR.S_OK);
  expect(ends.map(({ newErrors }) => newErrors.length)).toEqual([2, 0]);
  expect(told.at(-1)).toEqual({ kind: 'failed', failed: 1 });

  live.apply({ type: 'taskReset', task: 0, at: clock.now() });
  live.publish();
  live.apply({ type: 'taskStarted', task: 0, at: clock.now(), pid: 1 });
  end(0, HR.MAPI_E_LOGON_FAILED);
  expect(ends[2]?.newErrors).toHaveLength(1);
});

it('an error of an attempt that was repeated before the end is not news', () => {
  startRun(2);
  end(0, HR.MAPI_E_LOGON_FAILED);
  live.apply({ type: 'taskReset', task: 0, at: clock.now() });
  live.apply({ type: 'taskStarted', task: 0, at: clock.now(), pid: 1 });
  end(0, HR.S_OK);
  end(1, HR.S_OK);
  expect(ends).toMatchObject([{ newErrors: [] }]);
});

it('a run without tasks neither begins nor ends', () => {
  startRun(0);
  expect([begun, ends, told]).toEqual([0, [], [{ kind: 'notYet' }]]);
});

it('while offline it looks now and then whether the network is back', () => {
  isOnline = false;
  watcher.look();
  clock.advance(15_000);
  isOnline = true;
  clock.advance(10_000);
  expect(told.map(({ kind }) => kind)).toEqual(['offline', 'offline', 'notYet']);
  clock.advance(60_000);
  expect(told).toHaveLength(3);
});

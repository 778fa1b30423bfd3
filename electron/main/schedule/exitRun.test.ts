import { beforeEach, describe, expect, it } from 'vitest';
import { FakeClock } from '#electron/host/testing/fakeClock.ts';
import { newGroup } from '#shared/settings/groups.ts';
import { ExitRun } from './exitRun.ts';

const GROUPS = [newGroup('a', 'A')];

let clock: FakeClock;
let exitRun: ExitRun;
let isRunning: boolean;
let hasStores: boolean;
let begun: string[];
let quits: number;
/** Tells whether the network is metered, where that is asked. */
let answer: ((isMetered: boolean) => void) | null;

beforeEach(() => {
  clock = new FakeClock();
  isRunning = false;
  hasStores = true;
  begun = [];
  quits = 0;
  answer = null;
  exitRun = new ExitRun({
    clock,
    runner: {
      get isRunning() {
        return isRunning;
      },
      sendReceiveIfAny(groups) {
        if (!hasStores || isRunning) return false;
        begun.push(...groups.map(({ id }) => id));
        isRunning = true;
        return true;
      },
    },
    askMetered: (tell) => (answer = tell),
    onChange: () => {},
  });
});

const quit = (groups = GROUPS, onMetered = true): boolean =>
  exitRun.holdQuit({ groups, onMetered }, () => (quits += 1));
const quitSparing = (): boolean => quit(GROUPS, false);

function endRun(): void {
  isRunning = false;
  exitRun.runOver();
}

describe('an app that is to end', () => {
  it('waits for the groups that run on exit', () => {
    expect(quit()).toBe(true);
    expect({ begun, isGoingOn: exitRun.isGoingOn, quits }).toEqual({ begun: ['a'], isGoingOn: true, quits: 0 });
    endRun();
    expect(quits).toBe(1);
    expect(quit()).toBe(false);
  });

  it('waits no longer when it is told so', () => {
    exitRun.endNow();
    expect(quits).toBe(0);
    quit();
    exitRun.endNow();
    expect({ isGoingOn: exitRun.isGoingOn, quits }).toEqual({ isGoingOn: false, quits: 1 });
    expect(quit()).toBe(false);
  });

  it('does not wait for nothing', () => {
    expect(quit([])).toBe(false);
  });

  it('does not wait for groups without stores', () => {
    hasStores = false;
    expect(quit()).toBe(false);
    expect(exitRun.isGoingOn).toBe(false);
  });

  it('lets a run end that is going on, and then begins', () => {
    isRunning = true;
    expect(quit()).toBe(true);
    expect(begun).toEqual([]);
    endRun();
    expect({ begun, quits }).toEqual({ begun: ['a'], quits: 0 });
    endRun();
    expect(quits).toBe(1);
  });

  it('lets a program end that has joined as the run before was over', () => {
    isRunning = true;
    quit();
    exitRun.runOver();
    expect({ begun, isGoingOn: exitRun.isGoingOn, quits }).toEqual({ begun: [], isGoingOn: true, quits: 0 });
    endRun();
    expect({ begun, quits }).toEqual({ begun: ['a'], quits: 0 });
  });

  it('does not wait for ever', () => {
    quit();
    clock.advance(119_999);
    expect(quits).toBe(0);
    clock.advance(1);
    expect(quits).toBe(1);
    endRun();
    expect(quits).toBe(1);
  });

  it('ends at once for somebody who quits again', () => {
    quit();
    expect(quit()).toBe(false);
    endRun();
    expect(quits).toBe(0);
  });

  it('does not begin anything when the system ends', () => {
    exitRun.skip();
    expect(quit()).toBe(false);
    expect(begun).toEqual([]);
  });

  it('takes no notice of runs before', () => {
    endRun();
    expect(quits).toBe(0);
  });
});

describe('an app that is to end and to spare metered networks', () => {
  it('asks first, and then runs what runs on exit', () => {
    expect(quitSparing()).toBe(true);
    expect({ begun, isGoingOn: exitRun.isGoingOn, quits }).toEqual({ begun: [], isGoingOn: false, quits: 0 });
    answer?.(false);
    expect({ begun, quits }).toEqual({ begun: [], quits: 1 });
    expect(quitSparing()).toBe(true);
    expect({ begun, isGoingOn: exitRun.isGoingOn }).toEqual({ begun: ['a'], isGoingOn: true });
    endRun();
    expect(quits).toBe(2);
    expect(quitSparing()).toBe(false);
  });

  it('ends at once where the network is metered', () => {
    quitSparing();
    answer?.(true);
    expect(quits).toBe(1);
    expect(quitSparing()).toBe(false);
    expect(begun).toEqual([]);
  });

  it('does not wait for the answer if somebody quits again', () => {
    quitSparing();
    expect(quitSparing()).toBe(false);
    answer?.(false);
    expect({ begun, quits }).toEqual({ begun: [], quits: 0 });
  });

  it('does not ask where nothing runs on exit', () => {
    expect(quit([], false)).toBe(false);
    expect(answer).toBeNull();
  });
});

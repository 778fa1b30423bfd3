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

beforeEach(() => {
  clock = new FakeClock();
  isRunning = false;
  hasStores = true;
  begun = [];
  quits = 0;
  exitRun = new ExitRun({
    clock,
    runner: {
      get isRunning() {
        return isRunning;
      },
      sendReceiveIfAny(groups) {
        if (!hasStores) return false;
        begun.push(...groups.map(({ id }) => id));
        isRunning = true;
        return true;
      },
    },
    onChange: () => {},
  });
});

const quit = (groups = GROUPS): boolean => exitRun.holdQuit(groups, () => (quits += 1));

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

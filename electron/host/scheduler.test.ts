import { describe, expect, it } from 'vitest';
import { everyMinutes, ScheduledWorld } from './testing/scheduledWorld.ts';

const MINUTE = 60_000;
const DAY = 1_440;

describe('groups run by themselves', () => {
  it('every so many minutes, those that are due together in one run', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', 15), everyMinutes('c', null));
    world.pass(31);
    expect(world.runs).toEqual(['a 10', 'b 15', 'a 20', 'a 30', 'b 30']);
  });

  it('an interval after the latest run, whoever began it', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(9);
    world.sendReceive();
    world.pass(11);
    expect(world.runs).toEqual(['a 19']);
  });

  it('once after a run that was going on, however many times were missed', () => {
    const world = new ScheduledWorld(everyMinutes('a', 5), everyMinutes('b', 7));
    world.runLength = 30 * MINUTE;
    world.sendReceive();
    world.runLength = 0;
    world.pass(36);
    expect(world.runs).toEqual(['a 35']);
    world.pass(2);
    expect(world.runs).toEqual(['a 35', 'b 37']);
  });

  it('as soon as a run of other groups is over', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', 12));
    world.runLength = 4 * MINUTE;
    world.pass(15);
    expect(world.runs).toEqual(['a 10', 'b 14']);
  });

  it('not while that is disabled, which ends by itself', () => {
    const world = new ScheduledWorld(everyMinutes('a', 25));
    world.disable('hour');
    expect(world.scheduler.coming).toBeNull();
    world.pass(59);
    expect(world.runs).toEqual([]);
    world.pass(2);
    expect(world.settings.pause).toBeNull();
    expect(world.runs).toEqual(['a 60']);
  });

  it('not until somebody wants it', () => {
    const world = new ScheduledWorld(everyMinutes('a', 5));
    world.disable('untilTurnedOn');
    world.pass(10 * DAY);
    expect(world.runs).toEqual([]);
    world.change({ pause: null });
    world.pass(0);
    expect(world.runs).toEqual([`a ${10 * DAY}`]);
  });

  it('again tomorrow, also if the clock is set back meanwhile', () => {
    const world = new ScheduledWorld(everyMinutes('a', 5));
    world.disable('untilTomorrow');
    world.pass(1);
    world.setClock(-DAY);
    world.pass(DAY + 5);
    expect(world.settings.pause).toBeNull();
  });
});

describe('offline', () => {
  it('the other schedule counts, or none', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', null, 20));
    world.change({ workOffline: true });
    world.pass(45);
    expect(world.runs).toEqual(['b 20', 'b 40']);
    world.change({ workOffline: false });
    world.pass(1);
    expect(world.runs).toEqual(['b 20', 'b 40', 'a 45']);
  });

  it('is also a network that is gone, and what was missed is made up for once', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.isNetworkUp = false;
    world.pass(95);
    expect(world.runs).toEqual([]);
    world.isNetworkUp = true;
    world.pass(10);
    expect(world.runs).toHaveLength(1);
  });
});

describe('a metered network', () => {
  it('is spared, and what was missed is made up for once it is none any more', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.setMetered(true);
    world.pass(9);
    expect(world.scheduler.coming).toMatchObject({ isHeldBack: false });
    world.pass(86);
    expect(world.runs).toEqual([]);
    expect(world.scheduler.coming).toMatchObject({ groups: [{ id: 'a' }], isHeldBack: true });
    world.setMetered(false);
    world.pass(1.5);
    expect(world.runs).toHaveLength(1);
    expect(world.scheduler.coming).toMatchObject({ isHeldBack: false });
    world.pass(8);
    expect(world.runs).toHaveLength(1);
  });

  it('is used by those who choose so, at once', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.setMetered(true);
    world.pass(15);
    world.change({ onMetered: true });
    expect(world.runs).toEqual(['a 15']);
    world.pass(10);
    expect(world.runs).toEqual(['a 15', 'a 25']);
    world.change({ onMetered: false });
    world.pass(10);
    expect(world.runs).toHaveLength(2);
  });

  it('stops nobody who asks for a run, which counts', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.setMetered(true);
    world.pass(15);
    world.runLength = MINUTE;
    world.sendReceive();
    expect(world.scheduler.coming).toMatchObject({ isHeldBack: false });
    world.setMetered(false);
    world.pass(9);
    expect({ runs: world.runs, began: world.began.length }).toEqual({ runs: [], began: 1 });
  });

  it('is asked for only when a run is due, and once a minute while that waits', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(9.9);
    expect(world.asked).toEqual([]);
    world.setMetered(true);
    world.pass(5.1);
    expect(world.asked).toEqual([10, 11, 12, 13, 14, 15].map((minute) => minute * MINUTE));
    world.disable('untilTurnedOn');
    world.pass(60);
    expect(world.asked).toHaveLength(6);
  });

  it('may be another one after sleep, however short the machine has been awake', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', 11));
    world.pass(10.1);
    world.setMetered(true);
    world.sleep(30, { isAnnounced: false });
    world.pass(2);
    expect(world.runs).toEqual(['a 10']);
  });

  it('is waited to be told of, while nothing else waits', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.answersAfter = 8_000;
    world.pass(10);
    expect(world.scheduler.coming).toMatchObject({ at: world.wall, isHeldBack: false });
    world.sendReceive();
    world.pass(1);
    expect(world.runs).toEqual([]);
    world.pass(9.2);
    expect(world.runs).toEqual(['a 20']);
  });
});

describe('a machine that sleeps', () => {
  it.each([true, false])('makes up for what it missed, once (announced: %s)', (isAnnounced) => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', 15), everyMinutes('c', 600));
    world.pass(5);
    world.sleep(300, { isAnnounced });
    world.pass(1);
    expect(world.runs).toEqual(['a 305', 'b 305'].map((run) => expect.stringMatching(run.replace('5', '[56]'))));
    world.pass(10);
    expect(world.runs).toHaveLength(3);
  });

  it('gives the network a moment', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.sleep(60);
    world.clock.advance(9_000);
    expect(world.runs).toEqual([]);
    world.clock.advance(1_000);
    expect(world.runs).toEqual(['a 60']);
  });

  it('begins nothing just before', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(9.9);
    world.scheduler.suspended();
    world.pass(0.5);
    expect(world.runs).toEqual([]);
    // Something has kept it awake.
    world.pass(2);
    expect(world.runs).toHaveLength(1);
  });
});

describe('a clock that is set', () => {
  it('back by a day stops nothing', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(5);
    world.setClock(-DAY);
    world.pass(26);
    expect(world.runs).toEqual(['a 10', 'a 20', 'a 30']);
  });

  it('forward by a day is one run early, and not many', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(5);
    world.setClock(DAY);
    world.pass(10);
    expect(world.runs).toHaveLength(1);
  });

  it('does not put what is to come at another hour than it will be', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10));
    world.pass(5);
    world.setClock(-DAY);
    world.pass(1);
    expect(world.scheduler.coming?.at).toBe(world.wall + 4 * MINUTE);
  });
});

describe('what is to come', () => {
  it('is known, with its groups', () => {
    const world = new ScheduledWorld(everyMinutes('a', 10), everyMinutes('b', 10), everyMinutes('c', 20));
    expect(world.scheduler.coming?.groups.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(world.scheduler.coming?.at).toBe(world.wall + 10 * MINUTE);
  });

  it('is nothing without a schedule, and then nobody looks', () => {
    const world = new ScheduledWorld(everyMinutes('a', null));
    expect(world.scheduler.coming).toBeNull();
    expect(world.clock.isIdle).toBe(true);
  });

  it('is nothing any more when the app ends', () => {
    const world = new ScheduledWorld(everyMinutes('a', 5));
    world.scheduler.dispose();
    world.pass(60);
    expect(world.runs).toEqual([]);
  });
});

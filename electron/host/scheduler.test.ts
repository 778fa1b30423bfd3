import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSES } from '#shared/schedule/pause.ts';
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

const minutes = fc.integer({ min: 1, max: 40 });
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('pass' as const), seconds: fc.integer({ min: 0, max: 3_600 }) }),
  },
  fc.record({
    does: fc.constant('sleep' as const),
    minutes: fc.integer({ min: 1, max: 600 }),
    isAnnounced: fc.boolean(),
  }),
  fc.record({ does: fc.constant('set' as const), minutes: fc.integer({ min: -2 * DAY, max: 2 * DAY }) }),
  fc.record({ does: fc.constant('network' as const), isUp: fc.boolean() }),
  fc.record({ does: fc.constant('metered' as const), isSo: fc.boolean() }),
  fc.record({ does: fc.constant('onMetered' as const), isOn: fc.boolean() }),
  fc.record({ does: fc.constant('answersTake' as const), seconds: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ does: fc.constant('workOffline' as const), isOn: fc.boolean() }),
  fc.record({ does: fc.constant('disable' as const), choice: fc.constantFrom(...PAUSES) }),
  fc.record({ does: fc.constant('enable' as const) }),
  fc.record({ does: fc.constant('sendReceive' as const) }),
  fc.record({ does: fc.constant('runsTake' as const), minutes: fc.integer({ min: 0, max: 50 }) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function act(world: ScheduledWorld, what: Deed): void {
  switch (what.does) {
    case 'pass':
      return world.pass(what.seconds / 60);
    case 'sleep':
      return world.sleep(what.minutes, what);
    case 'set':
      return world.setClock(what.minutes);
    case 'network':
      world.isNetworkUp = what.isUp;
      return;
    case 'metered':
      return world.setMetered(what.isSo);
    case 'onMetered':
      return world.change({ onMetered: what.isOn });
    case 'answersTake':
      world.answersAfter = what.seconds * 1_000;
      return;
    case 'workOffline':
      return world.change({ workOffline: what.isOn });
    case 'disable':
      return world.disable(what.choice);
    case 'enable':
      return world.change({ pause: null });
    case 'sendReceive':
      return world.sendReceive();
    case 'runsTake':
      world.runLength = what.minutes * MINUTE;
      return;
  }
}

const optional = fc.option(minutes, { nil: null });
const groups = fc.array(fc.tuple(optional, optional), { minLength: 1, maxLength: 4 });
const worldOf = (intervals: readonly (readonly [number | null, number | null])[]): ScheduledWorld =>
  new ScheduledWorld(...intervals.map(([online, offline], i) => everyMinutes(`g${i}`, online, offline)));

describe('whatever happens,', () => {
  it('a group runs by itself only where its schedule says so, and not before its interval is over', () => {
    fc.assert(
      fc.property(groups, fc.array(deed, { maxLength: 40 }), (intervals, deeds) => {
        const world = worldOf(intervals);
        const forwardAt = new Map<number, number>();
        for (const what of deeds) {
          act(world, what);
          for (let i = forwardAt.size; i < world.began.length; i += 1) forwardAt.set(i, world.setForward);
        }
        const latest = new Map<string, number>();
        for (const [i, { id, at, byItself, situation }] of world.began.entries()) {
          const before = latest.get(id);
          latest.set(id, i);
          if (!byItself) continue;
          expect(situation).not.toBe('disabled');
          const group = world.settings.groups.find((each) => each.id === id);
          const { isScheduled, everyMinutes: interval } = group?.[situation as 'online'] ?? {};
          expect(isScheduled).toBe(true);
          const [since, forward] =
            before === undefined ? [0, 0] : [world.began[before]?.at ?? 0, forwardAt.get(before) ?? 0];
          // A clock that was set forward cannot be told from sleep.
          const madeUp = (forwardAt.get(i) ?? 0) - forward;
          expect(at - since + madeUp).toBeGreaterThanOrEqual((interval ?? 0) * MINUTE - 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no group runs by itself on a metered network, but for the minute in which nobody asks again', () => {
    fc.assert(
      fc.property(groups, fc.array(deed, { maxLength: 40 }), (intervals, deeds) => {
        const world = worldOf(intervals);
        for (const what of deeds) act(world, what);
        const byThemselves = world.began.filter(({ byItself }) => byItself);
        for (const { againstWill } of byThemselves) expect(againstWill).toBeLessThan(MINUTE);
        const waits = world.asked.slice(1).map((at, i) => at - (world.asked[i] ?? 0));
        for (const wait of waits) expect(wait).toBeGreaterThanOrEqual(MINUTE - 1);
      }),
      { numRuns: 500 },
    );
  });

  it('there is no burst: each jump of the clock brings at most one run more', () => {
    fc.assert(
      fc.property(minutes, fc.array(deed, { maxLength: 40 }), (interval, deeds) => {
        const world = worldOf([[interval, interval]]);
        for (const what of deeds) act(world, what);
        const jumps = deeds.filter(({ does }) => does === 'set').length;
        expect(world.runs.length).toBeLessThanOrEqual(world.now / (interval * MINUTE) + jumps + 1e-6);
      }),
      { numRuns: 500 },
    );
  });

  it('once nothing is in the way, each group runs within its interval', () => {
    fc.assert(
      fc.property(groups, fc.array(deed, { maxLength: 40 }), (intervals, deeds) => {
        const world = worldOf(intervals);
        for (const what of deeds) act(world, what);
        world.runLength = 0;
        world.isNetworkUp = true;
        world.setMetered(false);
        world.answersAfter = 0;
        world.change({ workOffline: false, pause: null });
        // The longest run may still be going on, the machine just have been woken, and the network have been metered.
        world.pass(50 + 3);
        for (const [i, [online]] of intervals.entries()) {
          if (online === null) continue;
          const before = world.began.length;
          world.pass(online + 0.5);
          expect(world.began.slice(before).map(({ id }) => id)).toContain(`g${i}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});

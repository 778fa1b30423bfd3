import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSES } from '#shared/schedule/pause.ts';
import { everyMinutes, ScheduledWorld } from './testing/scheduledWorld.ts';

const MINUTE = 60_000;
const DAY = 1_440;

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

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { trace } from '#shared/trace/testing/arbitraryTrace.ts';
import { ScriptedHost, storeWith } from '../testing/scriptedHost.ts';
import { read, stateOf } from '../testing/recorded.ts';
import { Playthrough } from './playthrough.ts';

const task = fc.nat({ max: 3 });
const number = fc.oneof(fc.nat({ max: 5 }), fc.constantFrom(-1, 1.5));
const text = fc.constantFrom('Step 1', 'Step 2', 'Other', null, 7);
const hresult = fc.constantFrom(HR.S_OK, HR.MAPI_W_PARTIAL_COMPLETION, HR.E_FAIL, HR.MAPI_E_USER_CANCEL);
const call = fc.oneof(
  fc.tuple(fc.constant(3), text, number, number),
  fc.tuple(fc.constant(4), hresult, text, fc.constant(null)),
  fc.tuple(fc.constant(5), fc.boolean(), hresult, fc.constant(null)),
  fc.tuple(fc.nat({ max: 7 }), fc.constant(null), fc.constant(null), fc.constant(null)),
);

/** Anything that a provider, a user or time can do. */
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('call' as const), task, calls: fc.array(call, { maxLength: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('load' as const) }) },
  fc.record({ does: fc.constant('loadFail' as const) }),
  fc.record({ does: fc.constant('return' as const), task, hr: hresult, hasEvent: fc.boolean() }),
  fc.record({ does: fc.constant('threadEnd' as const), task }),
  fc.record({ does: fc.constant('overflow' as const), task, count: fc.nat({ max: 9 }) }),
  fc.record({ does: fc.constant('nonsense' as const) }),
  fc.record({ does: fc.constant('exit' as const), code: fc.constantFrom(0, 1) }),
  fc.record({ does: fc.constant('cancel' as const), task }),
  fc.record({ does: fc.constant('runAgain' as const), tasks: fc.subarray([0, 1, 2, 3]) }),
  fc.record({ does: fc.constant('join' as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
const story = fc.array(fc.record({ wait: fc.constantFrom(0, 1, 7, 600, 6_000, 20_000), process: fc.nat(), deed }), {
  maxLength: 30,
});

function tell(world: ScriptedHost, at: number, what: Deed): void {
  const process = world.processes[at % world.processes.length];
  switch (what.does) {
    case 'call':
      return process?.call(...what.calls.map((each) => [what.task, ...each]));
    case 'load':
      return process?.say({ type: 'loaded' });
    case 'loadFail':
      return process?.say({ type: 'loadFailed', problem: 'threw', detail: 'no such file' });
    case 'return':
      return process?.say({ type: 'returned', syncId: what.task, hr: what.hr, hasEvent: what.hasEvent });
    case 'threadEnd':
      return process?.say({ type: 'threadEnded', syncId: what.task });
    case 'overflow':
      return process?.say({ type: 'calls', first: 0, calls: [], overflowed: [what.task, what.count] });
    case 'nonsense':
      return process?.say({ type: 'nonsense' });
    case 'exit':
      return process?.exit({ code: what.code, lastWords: 'Bye' });
    case 'cancel':
      world.host.cancelTask(1, what.task);
      return;
    case 'runAgain':
      world.host.runAgain(1, what.tasks);
      return;
    case 'join':
      return world.host.join(storeWith(`outside-${world.processes.length}`, 1), world.launch);
  }
}

it('comes to the same state as the run that was recorded, at every moment', () => {
  fc.assert(
    fc.property(story, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 3 }), (deeds, slice, parallel) => {
      const world = new ScriptedHost([storeWith('a', 2), storeWith('b', 1)], parallel);
      const recording: [at: number, state: object][] = [];
      const began = world.clock.now();
      for (const { wait, process, deed: what } of deeds) {
        world.clock.advance(wait);
        // A run that has been over for long is not joined any more, but another one begun.
        if (world.live.run.info.id !== 1) break;
        tell(world, process, what);
        if (world.live.run.info.id !== 1) break;
        recording.push([world.clock.now() - began, structuredClone(stateOf(world.live.run))]);
      }
      const played = new Playthrough(read(world.trace));
      const atEnd = new Map(recording);
      for (const [at, state] of atEnd) {
        while (!played.goOn(at, slice));
        expect(stateOf(played.live.run)).toEqual(state);
      }
    }),
    { numRuns: 300 },
  );
});

it('plays anything that can stand in a recording', () => {
  fc.assert(
    fc.property(trace, fc.integer({ min: 1, max: 9 }), (whole, slice) => {
      const played = new Playthrough(whole);
      while (!played.goOn(2 ** 41, slice));
      expect(played.clock.now()).toBe(2 ** 41);
    }),
  );
});

it('does not care for each half second of a long gap', () => {
  const world = new ScriptedHost([storeWith('a', 1)]);
  const played = new Playthrough(world.trace);
  played.goOn(2 ** 50, 1);
  expect(played.live.run.tasks).toHaveLength(1);
});

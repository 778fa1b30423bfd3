import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isFinal } from '#shared/sync/task.ts';
import { Playthrough } from '../trace/replay/playthrough.ts';
import { read, stateOf } from '../trace/testing/recorded.ts';
import type { ScriptedHost } from '../trace/testing/scriptedHost.ts';
import { FaultStory, faultStory } from './testing/faultStory.ts';

function expectInOrder({ trace }: ScriptedHost): void {
  const last = new Map<string, number>();
  for (const { process, task, method, args } of trace.rows.rows(0, trace.rows.end)) {
    if (method !== 'Progress') continue;
    const key = `${process} ${task}`;
    const index = args[1] as number;
    expect(index).toBeGreaterThan(last.get(key) ?? 0);
    last.set(key, index);
  }
}

it('whatever goes wrong, each task comes to an end, each process goes, and calls arrive in their order', async () => {
  await fc.assert(
    fc.asyncProperty(faultStory, async (deeds) => {
      const world = new FaultStory();
      for (const { wait, deed } of deeds) {
        world.clock.advance(wait);
        world.tell(deed);
      }
      world.host.cancelAll();
      world.clock.advance(60_000);
      expect(world.live.run.tasks.filter((_, task) => !isFinal(world.live.stateOf(task)))).toEqual([]);
      const disposed = world.host.dispose();
      world.clock.advance(60_000);
      await disposed;
      expect(world.processes.filter(({ isGone }) => !isGone)).toEqual([]);
      expectInOrder(world);
    }),
    { numRuns: 400 },
  );
});

it('a replay comes to what a run with faults has come to, at every moment', () => {
  fc.assert(
    fc.property(faultStory, fc.integer({ min: 1, max: 9 }), (deeds, slice) => {
      const world = new FaultStory();
      const began = 1_000;
      const states = new Map<number, object>();
      for (const { wait, deed } of deeds) {
        world.clock.advance(wait);
        world.tell(deed);
        states.set(world.clock.now() - began, structuredClone(stateOf(world.live.run)));
      }
      const played = new Playthrough(read(world.trace));
      for (const [at, state] of states) {
        while (!played.goOn(at, slice));
        expect(stateOf(played.live.run)).toEqual(state);
      }
    }),
    { numRuns: 400 },
  );
});

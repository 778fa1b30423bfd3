import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TraceLook } from '#shared/protocol/traceBridge.ts';
import { trace } from '#shared/trace/testing/arbitraryTrace.ts';
import { TraceLooks } from './traceLooks.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from './testing/scriptedHost.ts';

const look: fc.Arbitrary<TraceLook> = fc.record({
  filter: fc.constantFrom({}, { text: '' }, { hasFindings: true as const }, { methods: ['Progress' as const] }),
  from: fc.option(fc.nat({ max: 40 })),
  count: fc.nat({ max: 10 }),
});

it('shows as many rows as are asked for, from where they are asked for, as far as there are any', () => {
  fc.assert(
    fc.property(trace, look, (whole, wanted) => {
      const { total, found, past, from, rows, isSearching } = new TraceLooks(whole).look(wanted, null);
      expect(isSearching).toBe(false);
      expect(total).toBe(whole.rows.end - whole.rows.first);
      expect(past).toBe(found);
      expect(rows).toHaveLength(Math.min(wanted.count, found));
      expect(from).toBe(Math.min(wanted.from ?? found, Math.max(0, found - wanted.count)));
      expect(rows.map(({ number }) => number)).toEqual(rows.map(({ number }) => number).toSorted((a, b) => a - b));
    }),
  );
});

function start(): { host: ScriptedHost; process: ScriptedProcess; looks: TraceLooks } {
  const host = new ScriptedHost([storeWith('a', 1)]);
  const [process] = host.processes as [ScriptedProcess];
  host.clock.advance(10);
  process.say({ type: 'loaded' });
  return { host, process, looks: new TraceLooks(host.trace) };
}

it('names the task and the process of a row', () => {
  const { process, looks } = start();
  process.call([0, 3, 'Step', 1, 2]);
  const { rows } = looks.look({ filter: { methods: ['Progress'] }, from: null, count: 10 }, null);
  expect(rows).toMatchObject([{ args: ['Step', 1, 2], pid: 100, identity: { account: 'a@example.com' } }]);
});

it('follows what is written, and finds it by the same filter', () => {
  const { host, process, looks } = start();
  const wanted = { filter: { methods: ['Progress' as const] }, from: null, count: 2 };
  for (let i = 1; i <= 3; i += 1) process.call([0, 3, null, i, 9]);
  expect(looks.look(wanted, null).rows.map(({ args }) => args[1])).toEqual([2, 3]);
  host.clock.advance(5);
  process.call([0, 3, null, 4, 9]);
  expect(looks.look(wanted, null)).toMatchObject({
    found: 4,
    from: 2,
    rows: [{ args: [null, 3, 9] }, { args: [null, 4, 9] }],
  });
});

it('follows a replay to where it is', () => {
  const { host, process, looks } = start();
  for (let i = 1; i <= 5; i += 1) {
    process.call([0, 3, null, i, 9]);
    host.clock.advance(100);
  }
  for (const filter of [{}, { methods: ['Progress' as const] }]) {
    const view = looks.look({ filter, from: null, count: 2 }, 215);
    expect(view.rows.map(({ args }) => args[1])).toEqual([2, 3]);
    expect(view.from + view.rows.length).toBe(view.past);
  }
});

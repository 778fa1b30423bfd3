import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HR } from '../mapi/hresult.ts';
import { ChangeSet } from './changes.ts';
import { readTask } from './columns.ts';
import type { SyncEvent } from './events.ts';
import { reduce } from './reduce.ts';
import { newRun, type Run } from './run.ts';
import { summarize } from './summary.ts';
import { isFinal, type TaskIdentity } from './task.ts';

const TASKS = 3;
const OUTSIDER: TaskIdentity = { storeId: 'x', account: 'x', part: 'synchronizing', isOutside: true };
const identities = Array.from({ length: TASKS }, (_, i) => ({
  storeId: `store-${i}`,
  account: `${i}@example.com`,
  part: 'receiving' as const,
}));

function play(events: readonly SyncEvent[]): Run {
  const run = newRun(1, 0, identities);
  const changes = new ChangeSet(TASKS);
  for (const event of events) reduce(run, event, changes);
  return run;
}

const ulong = fc.integer({ min: 0, max: 0xffffffff });
const hresult = fc.oneof(ulong, fc.constantFrom(...Object.values(HR)));
const text = fc.option(fc.string({ maxLength: 5 }));
const shape = fc.oneof(
  fc.record({ type: fc.constant('taskReset' as const) }),
  fc.record({ type: fc.constant('taskStarted' as const), pid: fc.nat() }),
  fc.record({ type: fc.constant('progress' as const), text, index: ulong, max: fc.oneof(ulong, fc.nat({ max: 3 })) }),
  fc.record({ type: fc.constant('error' as const), hr: hresult, text }),
  fc.record({ type: fc.constant('done' as const), hr: hresult }),
  fc.record({ type: fc.constant('returned' as const), hr: hresult }),
  fc.record({ type: fc.constant('threadEnded' as const) }),
  fc.record({
    type: fc.constant('providerGone' as const),
    hr: hresult,
    reason: fc.constant({ id: 'providerExited' as const, args: { exit: 'exit 1' } }),
  }),
  fc.record({ type: fc.constant('cancelRequested' as const) }),
  fc.record({ type: fc.constant('cancelForced' as const) }),
  fc.record({ type: fc.constant('stalled' as const) }),
  fc.record({
    type: fc.constant('callRefused' as const),
    method: fc.constant('Progress' as const),
    because: fc.constantFrom('done' as const, 'released' as const),
  }),
  fc.record({ type: fc.constant('callsOverflowed' as const), count: fc.nat({ max: 9 }) }),
);
const events: fc.Arbitrary<SyncEvent[]> = fc
  .array(fc.record({ shape, task: fc.nat({ max: TASKS - 1 }), wait: fc.nat({ max: 1_000 }) }), { maxLength: 60 })
  .map((list) => {
    let at = 0;
    return list.map(({ shape: what, task, wait }) => {
      at += wait;
      return { ...what, task, at };
    });
  });

describe('whatever happens', () => {
  it('gives the same run for the same events', () => {
    fc.assert(
      fc.property(events, (list) => {
        expect(play(list)).toEqual(play(list));
      }),
    );
  });

  it('leaves an ended task as it ended, findings apart', () => {
    fc.assert(
      fc.property(events, events, (first, then) => {
        const before = play(first);
        const after = play([...first, ...then.filter(({ type }) => type !== 'taskReset')]);
        for (let task = 0; task < TASKS; task += 1) {
          const ended = readTask(before.cells, task);
          if (isFinal(ended.state))
            expect({ ...readTask(after.cells, task), findings: 0 }).toEqual({ ...ended, findings: 0 });
        }
      }),
    );
  });

  it('keeps the count of unfinished tasks and the end of the run right', () => {
    fc.assert(
      fc.property(events, (list) => {
        const run = play(list);
        const states = identities.map((_, task) => readTask(run.cells, task));
        const unfinished = states.filter(({ state }) => !isFinal(state)).length;
        expect(run.unfinished).toBe(unfinished);
        expect(run.info.endedAt === null).toBe(unfinished > 0);
        for (const { state, endedAt, stalled } of states) {
          expect(endedAt !== null).toBe(isFinal(state));
          if (isFinal(state)) expect(stalled).toBe(false);
        }
      }),
    );
  });

  it('never shows an index beyond its maximum, nor loses an error', () => {
    fc.assert(
      fc.property(events, (list) => {
        const run = play(list);
        for (let task = 0; task < TASKS; task += 1) {
          const { index, max, errors, warnings } = readTask(run.cells, task);
          if (max > 0) expect(index).toBeLessThanOrEqual(max);
          const lines = run.errors.filter((line) => line.task === task && !line.isPast);
          const count = (severity: string): number =>
            lines.filter((line) => line.severity === severity).reduce((sum, line) => sum + line.count, 0);
          expect([count('error'), count('warning')]).toEqual([errors, warnings]);
        }
        const summary = summarize(run.cells, TASKS);
        expect(summary.succeeded + summary.failed + summary.cancelled + summary.unfinished).toBe(TASKS);
        expect(summary.fraction).toBeGreaterThanOrEqual(0);
        expect(summary.fraction).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a task that was reset is as new, and none of its errors is lost', () => {
    fc.assert(
      fc.property(events, (list) => {
        const run = play(list);
        const lines = run.errors.map(({ hr, message, count }) => ({ hr, message, count }));
        const changes = new ChangeSet(TASKS);
        for (let task = 0; task < TASKS; task += 1) {
          const { state, findings } = readTask(run.cells, task);
          if (!isFinal(state)) continue;
          reduce(run, { type: 'taskReset', task, at: 1e6 }, changes);
          expect(readTask(run.cells, task)).toEqual({ ...readTask(newRun(1, 0, identities).cells, task), findings });
          expect(run.steps[task]).toBeNull();
          expect(run.errors.every((line) => line.task !== task || line.isPast)).toBe(true);
        }
        expect(run.errors.map(({ hr, message, count }) => ({ hr, message, count }))).toEqual(lines);
      }),
    );
  });

  it('a task that joins leaves the others as they are, and the run goes on', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 9 }), (list, more) => {
        const run = play(list);
        const before = identities.map((_, task) => readTask(run.cells, task));
        const changes = new ChangeSet(TASKS);
        for (let task = TASKS; task < TASKS + more; task += 1) {
          reduce(run, { type: 'taskAdded', task, at: 1e6, identity: OUTSIDER }, changes);
        }
        expect(identities.map((_, task) => readTask(run.cells, task))).toEqual(before);
        expect(run.tasks).toHaveLength(TASKS + more);
        expect(readTask(run.cells, TASKS + more - 1).state).toBe('waiting');
        expect(run.unfinished).toBe(before.filter(({ state }) => !isFinal(state)).length + more);
        expect(run.info.endedAt).toBeNull();
        expect(changes.rows.drain()).toHaveLength(more);
      }),
    );
  });

  it('tells of every row that it touched', () => {
    fc.assert(
      fc.property(events, (list) => {
        const run = newRun(1, 0, identities);
        const changes = new ChangeSet(TASKS);
        let before = run.cells.slice();
        for (const event of list) {
          reduce(run, event, changes);
          const touched = new Set(changes.rows.drain());
          for (let task = 0; task < TASKS; task += 1) {
            if (touched.has(task)) continue;
            expect(readTask(run.cells, task)).toEqual(readTask(before, task));
          }
          before = run.cells.slice();
        }
      }),
    );
  });
});

describe('the end of a provider', () => {
  const gone: SyncEvent = {
    type: 'providerGone',
    task: 0,
    at: 5,
    hr: HR.RPC_E_SERVER_DIED,
    reason: { id: 'providerExited', args: { exit: 'SIGKILL' } },
  };

  it('fails a running task and says so, even after errors of its own', () => {
    const run = play([
      { type: 'taskStarted', task: 0, at: 1, pid: 7 },
      { type: 'error', task: 0, at: 2, hr: HR.E_FAIL, text: 'oh' },
      gone,
    ]);
    expect(readTask(run.cells, 0)).toMatchObject({ state: 'failed', result: HR.RPC_E_SERVER_DIED, pid: 7 });
    expect(run.errors.at(-1)).toMatchObject({ hr: HR.RPC_E_SERVER_DIED, message: gone.reason });
  });

  it('is what a cancelled task was waiting for', () => {
    const run = play([
      { type: 'taskStarted', task: 0, at: 1, pid: 7 },
      { type: 'cancelRequested', task: 0, at: 2 },
      gone,
    ]);
    expect(readTask(run.cells, 0)).toMatchObject({ state: 'cancelled', forced: false });
  });
});

describe('a task that has not begun', () => {
  it('is cancelled at once', () => {
    const run = play([{ type: 'cancelRequested', task: 0, at: 2 }]);
    expect(readTask(run.cells, 0).state).toBe('cancelled');
  });
});

describe('SynchronizeInBackground', () => {
  it('that fails fails the task', () => {
    const run = play([{ type: 'returned', task: 0, at: 2, hr: HR.MAPI_E_UNCONFIGURED }]);
    expect(readTask(run.cells, 0)).toMatchObject({ state: 'failed', result: HR.MAPI_E_UNCONFIGURED });
    expect(run.errors).toMatchObject([{ message: { id: 'startRefused' } }]);
  });
});

describe('an event that is signalled without Done', () => {
  it('fails the task, with a finding', () => {
    const run = play([
      { type: 'taskStarted', task: 0, at: 1, pid: 7 },
      { type: 'threadEnded', task: 0, at: 2 },
    ]);
    expect(readTask(run.cells, 0).state).toBe('failed');
    expect(run.findings).toMatchObject([{ id: 'event-without-done' }]);
  });
});

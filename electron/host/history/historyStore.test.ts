import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EVERYTHING } from '#shared/history/queries.ts';
import { ROW_WIDTH } from '#shared/sync/columns.ts';
import { summarize } from '#shared/sync/summary.ts';
import type { HistoryStore } from './historyStore.ts';
import { openDatabase } from './sqlite.ts';
import { RunFollower } from './runFollower.ts';
import { type Happened, happenings, PlayedRun, taskOf } from './testing/playedRuns.ts';
import { openStore, tempHistory, TODAY, writeRun } from './testing/tempHistory.ts';

const TASKS = [taskOf('a'), taskOf('a', { name: 'receiving' }), taskOf('b', 'sending')];

/** Plays what happened and writes whatever is new after each part of it. */
function keep(store: HistoryStore, run: PlayedRun, parts: readonly (readonly Happened[])[], lost: () => boolean): void {
  const follower = new RunFollower(run.live, TODAY);
  for (const part of parts) {
    run.happen(...part);
    for (let batch = follower.take(); batch !== null; batch = follower.take()) {
      if (lost()) follower.forget();
      else expect(store.write(batch)).toBe(true);
    }
  }
  run.clock.advance(1);
  for (let batch = follower.take(); batch !== null; batch = follower.take()) expect(store.write(batch)).toBe(true);
}

function expectKept(store: HistoryStore, id: number, { live: { run, isOver } }: PlayedRun): void {
  const past = store.ask('run', id);
  expect(past?.tasks).toEqual(run.tasks);
  expect(past?.cells).toEqual(run.cells.slice(0, run.tasks.length * ROW_WIDTH));
  expect(past?.steps).toEqual(run.steps);
  expect(past?.errors).toEqual(run.errors);
  expect(past?.findings).toEqual(run.findings);
  const { succeeded, failed, cancelled } = summarize(run.cells, run.tasks.length);
  expect(past?.line).toMatchObject({ startedAt: TODAY, succeeded, failed, cancelled });
  expect(past?.line.endedAt).toBe(isOver ? run.info.endedAt : null);
  for (const [row, step] of run.steps.entries()) {
    expect(store.ask('task', { run: id, place: row }).steps).toEqual(run.stepLog.of(row, step).steps);
  }
}

it('gives back the runs that it was given, however they were cut into pieces', () => {
  const store = openStore(tempHistory());
  let id = 0;
  fc.assert(
    fc.property(fc.array(happenings, { maxLength: 4 }), fc.array(fc.boolean(), { maxLength: 3 }), (parts, losses) => {
      const run = new PlayedRun((id += 1), TASKS);
      const remaining = [...losses];
      keep(store, run, parts, () => remaining.shift() === true);
      expectKept(store, store.ask('runs', { filter: EVERYTHING, before: null, limit: 1 })[0]?.id ?? 0, run);
    }),
  );
  store.close();
});

it('wants to be told anew of a run that it has lost', () => {
  const file = tempHistory();
  const store = openStore(file);
  const run = new PlayedRun(1, TASKS);
  expect(writeRun(store, run)).toBe(true);
  const other = openDatabase(file);
  other.exec('DELETE FROM task; DELETE FROM run');
  other.close();
  run.complete(3);
  expect(writeRun(store, run)).toBe(false);
  expect(writeRun(store, run)).toBe(true);
  expectKept(store, store.ask('runs', { filter: EVERYTHING, before: null, limit: 1 })[0]?.id ?? 0, run);
  store.close();
});

it('keeps steps that come after each other within a look, and those of a task that is run again', () => {
  const store = openStore(tempHistory());
  const run = new PlayedRun(1, [taskOf('a')]);
  const say = (text: string, wait = 1): Happened => ({
    wait,
    task: 0,
    event: { type: 'progress', text, index: 0, max: 0 },
  });
  const first = 'abcdefgh'.split('').map((each) => say(each));
  const again: Happened[] = [
    { wait: 1, task: 0, event: { type: 'done', hr: 0 } },
    { wait: 1, task: 0, event: { type: 'taskReset' } },
    ...'xyz'.split('').map((each) => say(each)),
  ];
  keep(store, run, [first.slice(0, 3), first.slice(3), again], () => false);
  expectKept(store, 1, run);
  expect(store.ask('task', { run: 1, place: 0 }).steps.map(({ text }) => text)).toEqual(['x', 'y', 'z']);
});

it('keeps as many steps as the run does, and how many it left out', () => {
  const store = openStore(tempHistory());
  const run = new PlayedRun(1, [taskOf('a')]);
  const words = Array.from({ length: 150 }, (_, i) => String.fromCodePoint(0x4e00 + i));
  const parts = words.map((text): Happened[] => [
    { wait: 1, task: 0, event: { type: 'progress', text, index: 0, max: 0 } },
  ]);
  keep(store, run, parts, () => false);
  expectKept(store, 1, run);
  expect(store.ask('task', { run: 1, place: 0 })).toMatchObject({ leftOut: 50 });
});

it('keeps what kind of provider did each task, and the last words of its process', () => {
  const store = openStore(tempHistory());
  const run = new PlayedRun(1, TASKS);
  const [first, second] = [{ lastWords: '' }, { lastWords: 'fatal: no such mailbox' }];
  run.live.kinds.push('imap', 'imap', 'command');
  const follower = new RunFollower(run.live, TODAY);
  const write = (): void => {
    for (let batch = follower.take(); batch !== null; batch = follower.take()) expect(store.write(batch)).toBe(true);
  };
  const details = (): (readonly [string, string])[] =>
    TASKS.map((_, place) => {
      const { kind, lastWords } = store.ask('task', { run: 1, place });
      return [kind, lastWords];
    });
  run.live.handTo(first, [0, 1]);
  run.complete(3);
  write();
  expect(details()).toEqual([
    ['imap', ''],
    ['imap', ''],
    ['command', ''],
  ]);
  // Often a process says them only after its tasks have ended.
  first.lastWords = 'a warning';
  write();
  expect(details()[1]).toEqual(['imap', 'a warning']);
  run.happen({ wait: 1, task: 1, event: { type: 'taskReset' } });
  run.live.handTo(second, [1]);
  run.happen({ wait: 1, task: 1, event: { type: 'taskStarted', pid: 2 } });
  write();
  expect(details()).toEqual([
    ['imap', 'a warning'],
    ['imap', 'fatal: no such mailbox'],
    ['command', ''],
  ]);
  follower.forget();
  write();
  expect(details()[0]).toEqual(['imap', 'a warning']);
  expect(follower.take()).toBeNull();
  const found = (text: string): number =>
    store.ask('runs', { filter: { ...EVERYTHING, text }, before: null, limit: 1 }).length;
  expect([found('MAILBOX'), found('nowhere')]).toEqual([1, 0]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import type { Patch, StateMessage } from '#shared/protocol/bridge.ts';
import { readTask, ROW_WIDTH } from '#shared/sync/columns.ts';
import { LiveRun } from './liveRun.ts';
import { ProgressCallback } from './progressCallback.ts';
import { Publisher, type StatePort } from './publisher.ts';
import { FakeClock } from './testing/fakeClock.ts';
import { KeptLog } from './testing/keptLog.ts';

let clock: FakeClock;
let publisher: Publisher;
let live: LiveRun;
let sent: StateMessage[];
let port: StatePort;
let callbacks: ProgressCallback[];

beforeEach(() => {
  clock = new FakeClock();
  publisher = new Publisher(clock);
  const tasks = [0, 1].map((i) => ({ storeId: `${i}`, account: `${i}@example.com`, part: 'sending' as const }));
  live = new LiveRun(1, tasks, clock, new KeptLog(), () => publisher.runChanged());
  callbacks = tasks.map((_, task) => new ProgressCallback(live, task));
  sent = [];
  publisher.runStarted(live);
  port = { post: (message) => sent.push(structuredClone(message)) };
  publisher.connect(port);
  acknowledge();
  clock.advance(100);
});

function acknowledge(): void {
  publisher.receive({ type: 'applied', sequence: sent.at(-1)?.sequence ?? 0 });
}

function call(task: number, index: number): void {
  callbacks[task]?.Progress(`step ${index}`, index, 1_000);
  live.publish();
}

function patches(): Patch[] {
  return sent.filter((message) => message.type === 'patch');
}

it('sends a snapshot first, also when nothing has run yet', () => {
  expect(sent).toMatchObject([{ type: 'snapshot', sequence: 1, run: { id: 1 }, tasks: live.run.tasks }]);
  const idle = new Publisher(clock);
  const messages: StateMessage[] = [];
  idle.connect({ post: (message) => messages.push(message) });
  expect(messages).toMatchObject([{ type: 'snapshot', run: { id: 0 }, tasks: [] }]);
});

describe('patches', () => {
  it('go at once after a quiet time, then at a pace, with the newest state only', () => {
    call(1, 1);
    expect(patches()).toHaveLength(1);
    for (let index = 2; index <= 500; index += 1) call(1, index);
    expect(patches()).toHaveLength(1);
    clock.advance(8);
    const [, second] = patches();
    expect(second?.rows).toHaveLength(ROW_WIDTH + 1);
    expect(second?.rows[0]).toBe(1);
    expect(readTask(second?.rows.subarray(1) ?? new Int32Array(), 0).index).toBe(500);
  });

  it('are numbered without gaps', () => {
    for (let index = 1; index <= 4; index += 1) {
      call(0, index);
      clock.advance(8);
    }
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  });

  it('wait for a window that does not keep up', () => {
    for (let index = 1; index <= 50; index += 1) {
      call(0, index);
      clock.advance(8);
    }
    expect(patches()).toHaveLength(5);
    acknowledge();
    expect(readTask(patches().at(-1)?.rows.subarray(1) ?? new Int32Array(), 0).index).toBe(50);
  });

  it('carry the step texts of the rows on screen only', () => {
    publisher.receive({ type: 'watch', rows: [1] });
    call(0, 1);
    clock.advance(8);
    call(1, 7);
    clock.advance(8);
    expect(patches().flatMap(({ steps }) => steps)).toEqual([
      [1, null],
      [1, 'step 7'],
    ]);
    publisher.receive({ type: 'watch', rows: [0, 1] });
    clock.advance(8);
    expect(patches().at(-1)?.steps).toEqual([
      [0, 'step 1'],
      [1, 'step 7'],
    ]);
  });

  it('say of a row that comes on screen, too, that it has no step', () => {
    publisher.receive({ type: 'watch', rows: [0] });
    clock.advance(8);
    expect(patches().flatMap(({ steps }) => steps)).toEqual([[0, null]]);
  });

  it('carry every error with its place, also when it is counted again', () => {
    callbacks[0]?.Error(HR.E_FAIL, 'x');
    live.publish();
    callbacks[0]?.Error(HR.E_FAIL, 'x');
    live.publish();
    clock.advance(8);
    expect(patches().flatMap(({ errors }) => errors)).toMatchObject([
      [0, { count: 1 }],
      [0, { count: 2 }],
    ]);
  });

  it('tell that the run is over', () => {
    callbacks[0]?.Done(null, HR.S_OK);
    callbacks[1]?.Done(null, HR.S_OK);
    live.publish();
    expect(patches().at(-1)?.run).toMatchObject({ endedAt: 100 });
  });
});

it('sends a snapshot when a task joins, and patches for it from then on', () => {
  clock.advance(100);
  const task = live.run.tasks.length;
  live.apply({
    type: 'taskAdded',
    task,
    at: clock.now(),
    identity: { storeId: 'x', account: 'x', part: 'synchronizing' },
  });
  live.publish();
  const joined = sent.at(-1);
  expect(joined).toMatchObject({ type: 'snapshot', tasks: { length: task + 1 } });
  if (joined?.type === 'snapshot') expect(joined.cells).toHaveLength((task + 1) * ROW_WIDTH);
  live.apply({ type: 'taskStarted', task, at: clock.now(), pid: 7 });
  live.publish();
  clock.advance(8);
  expect(patches().at(-1)?.rows[0]).toBe(task);
});

it('sends a snapshot with everything to a window that has lost its place', () => {
  call(0, 5);
  call(0, 6);
  publisher.receive({ type: 'resync' });
  const last = sent.at(-1);
  expect(last?.type).toBe('snapshot');
  if (last?.type === 'snapshot') expect(readTask(last.cells, 0).index).toBe(6);
  clock.advance(100);
  expect(sent.at(-1)).toBe(last); // nothing that the snapshot has already told
});

it('sends nothing to a window that has gone', () => {
  publisher.disconnect(port);
  call(0, 1);
  clock.advance(100);
  expect(sent).toHaveLength(1);
});

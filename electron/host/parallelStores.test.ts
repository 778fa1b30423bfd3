import { beforeEach, describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import type { RunStore } from '#shared/schedule/runPlan.ts';
import { readTask } from '#shared/sync/columns.ts';
import { ScriptedHost, storeWith } from './trace/testing/scriptedHost.ts';

const SLOT_DONE = 5;

let world: ScriptedHost;

/** Stores with one task each, of which so many run at once. */
function start(parallel: number, ...stores: RunStore[]): void {
  world = new ScriptedHost(stores, parallel);
}

const states = (): string[] =>
  world.live.run.tasks.map((_, task) => {
    const { state, stalled } = readTask(world.live.run.cells, task);
    return stalled ? 'stalled' : state;
  });

function load(...numbers: number[]): void {
  for (const number of numbers) world.processes[number]?.say({ type: 'loaded' });
}

function finish(number: number, task = number): void {
  world.processes[number]?.call([task, SLOT_DONE, false, HR.S_OK]);
  world.processes[number]?.say({ type: 'returned', syncId: task, hr: HR.S_OK, hasEvent: false });
}

describe('more stores than may run at once', () => {
  beforeEach(() => start(2, storeWith('a', 1), storeWith('b', 1), storeWith('c', 1), storeWith('d', 1)));

  it('wait for their turn, in order', () => {
    load(0, 1);
    expect(states()).toEqual(['processing', 'processing', 'waiting', 'waiting']);
    expect(world.processes).toHaveLength(2);
    finish(1);
    expect(world.processes).toHaveLength(3);
    load(2);
    expect(states()).toEqual(['processing', 'completed', 'processing', 'waiting']);
    world.processes[0]?.exit({ code: 1 });
    load(3);
    finish(2);
    finish(3);
    expect(states()).toEqual(['failed', 'completed', 'completed', 'completed']);
    expect(world.live.isOver).toBe(true);
  });

  it('can be cancelled while they wait', () => {
    expect(world.host.cancelTask(1, 2)).toBe(true);
    load(0, 1);
    expect(states()).toEqual(['processing', 'processing', 'cancelled', 'waiting']);
    finish(0);
    load(2);
    expect(states()).toEqual(['completed', 'processing', 'cancelled', 'processing']);
  });

  it('do not begin because all are cancelled', () => {
    world.host.cancelAll();
    expect(states()).toEqual(Array(4).fill('cancelled'));
    expect(world.processes).toHaveLength(2);
  });

  it('wait again when they are run again', () => {
    world.host.cancelAll();
    world.host.runAgain(1, [1, 2, 3]);
    expect(world.processes).toHaveLength(4);
    load(2, 3);
    expect(states()).toEqual(['cancelled', 'processing', 'processing', 'waiting']);
  });

  it('are cancelled when the app ends, as those are that run', async () => {
    load(0, 1);
    const disposed = world.host.dispose();
    world.clock.advance(1_000);
    await disposed;
    expect(world.processes).toHaveLength(2);
    expect(states()).toEqual(Array(4).fill('cancelled'));
  });

  it('have details all the same', () => {
    expect(world.host.taskDetails(1, 3)).toMatchObject({ kind: 'demo', lastWords: '', steps: [] });
    expect(world.host.taskDetails(1, 4)).toBeNull();
  });

  it('have no process in which anything could go wrong', () => {
    const fault = { kind: 'kill', method: 'Progress', after: 1 } as const;
    expect(world.host.injectFault(1, 3, fault)).toEqual({ ok: false, reason: 'waiting' });
    expect(world.host.injectFault(1, 4, fault)).toEqual({ ok: false, reason: 'unknownTask' });
  });

  it('do not wait for programs that began by themselves, nor those for them', () => {
    world.host.join(storeWith('outside', 1), world.launch);
    load(0, 1, 2);
    expect(states()).toEqual(['processing', 'processing', 'waiting', 'waiting', 'processing']);
    finish(0);
    expect(world.processes).toHaveLength(4);
  });
});

it('a store waits for all parts of the one before', () => {
  start(1, storeWith('a', 2), storeWith('b', 1));
  load(0);
  finish(0, 0);
  expect(world.processes).toHaveLength(1);
  finish(0, 1);
  expect(world.processes).toHaveLength(2);
});

it('each store has its own limits', () => {
  const impatient = { ...storeWith('a', 1), limits: { stallAfterSeconds: 1, cancelGraceSeconds: 1 } };
  start(2, impatient, storeWith('b', 1));
  load(0, 1);
  world.clock.advance(2_000);
  expect(states()).toEqual(['stalled', 'processing']);
  world.host.cancelAll();
  world.clock.advance(2_000);
  expect(states()).toEqual(['cancelled', 'cancelling']);
});

import { describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { ScriptedHost, storeWith } from '../trace/testing/scriptedHost.ts';
import { DONE, FaultyRun, loaded, PROGRESS, faultOf } from './testing/faultyRun.ts';

const GRACE_MS = 5_000;

describe('a connection that is lost', () => {
  it('is the end for the host, while the process lives on for a moment', () => {
    const world = loaded(2);
    const heard = world.process.heard.length;
    world.inject({ kind: 'disconnect' });
    expect([world.task(0).state, world.task(1).state]).toEqual(['failed', 'failed']);
    expect(world.task()).toMatchObject({ result: HR.RPC_E_DISCONNECTED });
    world.process.call(PROGRESS, DONE);
    expect(world.process.heard).toHaveLength(heard);
    expect(world.process.isGone).toBe(false);
    world.wait(GRACE_MS);
    expect(world.process.isGone).toBe(true);
    expect(world.story).toEqual([
      ['faultSet', 1, 'disconnect', null, null, 1, 0],
      ['faultStruck', 1, 'disconnect', null, null],
      ['processEnded', 0, null, '', true],
    ]);
  });

  it('loses the call in whose place it comes, what is behind it and what is held back', () => {
    const world = loaded(2);
    world.inject({ kind: 'delay', method: 'Progress', ms: 100 }, 1);
    world.inject({ kind: 'disconnect', method: 'Progress', after: 1 });
    world.process.call([1, SLOT.Progress, 'held', 1, 2], PROGRESS, PROGRESS, DONE);
    world.wait(200);
    expect([world.task(0).calls, world.task(1).calls]).toEqual([1, 0]);
    expect(world.task().state).toBe('failed');
  });

  it('does not keep the host from ending all that it has started', async () => {
    const world = loaded();
    world.inject({ kind: 'disconnect' });
    const disposed = world.scripted.host.dispose();
    world.wait(300);
    await disposed;
    expect(world.process.isGone).toBe(true);
  });
});

describe('a process that is killed', () => {
  it('fails its tasks as if somebody else had killed it', () => {
    const world = loaded(2);
    world.inject({ kind: 'kill' }, 1);
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.RPC_E_SERVER_DIED });
    expect(world.scripted.live.run.errors).toMatchObject([
      { message: { id: 'providerExited', args: { exit: 'SIGKILL' } } },
      { message: { id: 'providerExited', args: { exit: 'SIGKILL' } } },
    ]);
  });

  it('has not said what was on its way: in the middle of a batch', () => {
    const world = loaded();
    world.inject({ kind: 'kill', method: 'Done' });
    world.process.call(PROGRESS, PROGRESS, DONE, DONE);
    expect(world.task()).toMatchObject({ state: 'failed', calls: 2 });
    expect(world.findings).toEqual([]);
    expect(world.story.slice(1).map(([method]) => method)).toEqual([
      'Progress',
      'Progress',
      'faultStruck',
      'processEnded',
    ]);
  });

  it('is so before it is asked for anything', () => {
    const world = new FaultyRun(2);
    world.inject({ kind: 'kill', method: 'SynchronizeInBackground' });
    world.load();
    expect([world.task(0).state, world.task(1).state]).toEqual(['failed', 'failed']);
    expect(world.process.heard.map(({ type }) => type)).toEqual(['load']);
  });
});

describe('faults that are pending', () => {
  it('are listed, counted and called off', () => {
    const world = loaded(2);
    const { host } = world.scripted;
    const always = faultOf({ kind: 'refuse', method: 'Progress', times: 'always' });
    const first = world.inject(always);
    const second = world.inject({ kind: 'answer', method: 'Done', hresult: 'E_FAIL' }, 1);
    world.process.call(PROGRESS, PROGRESS);
    expect(host.pendingFaults(1, 0)).toEqual([{ id: first, fault: always, struck: 2 }]);
    expect(host.callOffFault(1, 0, second)).toBe(false);
    expect(host.callOffFault(1, 0, first)).toBe(true);
    expect(host.callOffFault(1, 0, first)).toBe(false);
    world.process.call(PROGRESS);
    expect(world.task().calls).toBe(1);
    expect(host.pendingFaults(1, 1)).toHaveLength(1);
    expect(world.rows.at(-2)).toMatchObject({ method: 'faultCalledOff', args: [first], task: 0 });
  });

  it('strike one after the other: the one that was set first', () => {
    const world = loaded();
    world.inject({ kind: 'refuse', method: 'Progress', hresult: 'MAPI_E_BUSY' });
    world.inject({ kind: 'refuse', method: 'Progress', hresult: 'E_FAIL', after: 1 });
    world.process.call(PROGRESS, PROGRESS, PROGRESS);
    expect(world.answers).toEqual([
      [0, HR.MAPI_E_BUSY],
      [1, HR.E_FAIL],
      [2, HR.S_OK],
    ]);
  });

  it('end with the process', () => {
    const world = loaded();
    const { host } = world.scripted;
    world.inject({ kind: 'refuse', method: 'Done' });
    world.process.exit({ code: 1 });
    expect(host.injectFault(1, 0, faultOf({ kind: 'kill' }))).toEqual({ ok: false, reason: 'processEnded' });
    host.runAgain(1, [0]);
    expect(host.pendingFaults(1, 0)).toEqual([]);
    world.load();
    world.process.call(DONE);
    expect(world.task().state).toBe('completed');
  });

  it('end with the task when it is run again while its process goes on', () => {
    const world = loaded(2);
    const [old] = world.scripted.processes;
    world.process.call(DONE);
    world.inject({ kind: 'refuse', method: 'Progress', times: 'always' });
    world.scripted.host.runAgain(1, [0]);
    old?.call(PROGRESS);
    expect(old?.heard.at(-1)).toMatchObject({ answers: [1, 0, HR.E_UNEXPECTED] });
    expect(world.rows.filter(({ method }) => method === 'faultStruck')).toEqual([]);
  });

  it('may be set before the provider is asked for anything', () => {
    const world = loaded();
    world.process.exit({ code: 1 });
    world.scripted.host.runAgain(1, [0]);
    world.inject({ kind: 'refuse', method: 'SynchronizeInBackground' });
    world.load().wait(0);
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_FAIL });
  });
});

describe('no faults are for', () => {
  const kill = faultOf({ kind: 'kill' });

  it('tasks that there are none of', () => {
    const { host } = loaded().scripted;
    for (const [run, task] of [
      [2, 0],
      [1, 7],
      [1, -1],
    ] as const) {
      expect(host.injectFault(run, task, kill)).toEqual({ ok: false, reason: 'unknownTask' });
      expect(host.pendingFaults(run, task)).toEqual([]);
      expect(host.callOffFault(run, task, 1)).toBe(false);
    }
  });

  it('programs from outside, and providers of the app that speak for a tool', () => {
    const scripted = new ScriptedHost([{ ...storeWith('a', 1), kind: 'command' }]);
    scripted.host.join(storeWith('b', 1), scripted.launch);
    expect(scripted.host.injectFault(1, 0, kill)).toEqual({ ok: false, reason: 'kind' });
    expect(scripted.host.injectFault(1, 1, kill)).toEqual({ ok: false, reason: 'outside' });
  });
});

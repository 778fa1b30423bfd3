import { describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { DONE, ERROR, FaultyRun, loaded, PROGRESS } from './testing/faultyRun.ts';

const GRACE_MS = 5_000;

describe('a call that is answered otherwise', () => {
  it.each([
    ['Progress', PROGRESS, { state: 'processing', index: 1, calls: 1 }],
    ['Error', ERROR, { errors: 1, calls: 1 }],
    ['Done', DONE, { state: 'completed', calls: 1 }],
  ])('is carried out: %s', (method, call, expected) => {
    const world = loaded();
    world.inject({ kind: 'answer', method, hresult: 'E_FAIL' });
    world.process.call(call);
    expect(world.task()).toMatchObject(expected);
    expect(world.answers).toEqual([[0, HR.E_FAIL]]);
    expect(world.story).toEqual([
      ['faultSet', 1, 'answer', method, HR.E_FAIL, 1, 0],
      ['faultStruck', 1, 'answer', method, HR.E_FAIL],
      [method, ...call.slice(2), HR.E_FAIL],
    ]);
    expect(world.findings).toEqual([]);
  });

  it('is SynchronizeInBackground as the host reads its answer', () => {
    const world = loaded();
    world.inject({ kind: 'answer', method: 'SynchronizeInBackground', hresult: 'MAPI_E_BUSY' });
    world.process.call(PROGRESS);
    world.process.say({ type: 'returned', syncId: 0, hr: HR.S_OK, hasEvent: false });
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.MAPI_E_BUSY });
    expect(world.story.slice(2)).toEqual([
      ['faultStruck', 1, 'answer', 'SynchronizeInBackground', HR.MAPI_E_BUSY],
      ['returned', false, HR.MAPI_E_BUSY],
    ]);
  });

  it('is told each time that it is struck, and then what is true again', () => {
    const world = loaded();
    world.inject({ kind: 'answer', method: 'Progress', hresult: 'E_FAIL', times: 2, after: 1 });
    world.process.call(PROGRESS, PROGRESS, PROGRESS, PROGRESS, PROGRESS);
    expect(world.answers).toEqual([
      [1, HR.E_FAIL],
      [2, HR.E_FAIL],
      [3, HR.S_OK],
    ]);
    expect(world.task().calls).toBe(5);
    expect(world.scripted.host.pendingFaults(1, 0)).toEqual([]);
  });

  it('is judged as ever: the fault is in the answer alone', () => {
    const world = loaded();
    world.inject({ kind: 'answer', method: 'Progress', hresult: 'E_FAIL' });
    world.process.call([0, SLOT.Progress, 'Step', 3, 2]);
    expect(world.findings).toEqual(['index-beyond-max']);
  });

  it('does not make it a finding that Done is called again', () => {
    const world = loaded();
    world.inject({ kind: 'answer', method: 'Done', hresult: 'E_FAIL' });
    world.process.call(DONE, DONE, ERROR);
    expect(world.findings).toEqual([]);
    expect(world.answers).toEqual([
      [0, HR.E_FAIL],
      [1, HR.E_UNEXPECTED],
      [2, HR.E_UNEXPECTED],
    ]);
    expect(world.rows.at(-2)).toMatchObject({ method: 'faultStruck', args: [1, 'refuse', 'Error', HR.E_UNEXPECTED] });
  });

  it('makes it one as ever if Done was not said to have failed', () => {
    const world = loaded();
    world.inject({ kind: 'answer', method: 'Done', hresult: 'S_FALSE' });
    world.process.call(DONE, DONE);
    expect(world.findings).toEqual(['call-after-done']);
  });
});

describe('a call that is refused', () => {
  it.each([
    ['Progress', PROGRESS],
    ['Error', ERROR],
    ['Done', DONE],
  ])('is not carried out: %s', (method, call) => {
    const world = loaded();
    world.inject({ kind: 'refuse', method });
    world.wait(7);
    world.process.call(call);
    expect(world.task()).toMatchObject({ state: 'processing', calls: 0, errors: 0 });
    expect(world.answers).toEqual([[0, HR.E_FAIL]]);
    expect(world.rows.at(-1)).toMatchObject({ method, hr: HR.E_FAIL, at: 7_000 });
  });

  it('is SynchronizeInBackground that the provider never hears of', () => {
    const world = new FaultyRun(1);
    world.inject({ kind: 'refuse', method: 'SynchronizeInBackground', hresult: 'MAPI_E_NO_SUPPORT' });
    world.load().wait(0);
    expect(world.process.heard.map(({ type }) => type)).toEqual(['load', 'shutdown']);
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.MAPI_E_NO_SUPPORT });
  });

  it('can be called again', () => {
    const world = loaded();
    world.inject({ kind: 'refuse', method: 'Done', times: 2 });
    world.process.call(DONE, DONE, DONE);
    expect(world.task().state).toBe('completed');
    expect(world.findings).toEqual([]);
  });

  it('is no finding where Done is missing for it, but a task that failed', () => {
    const world = loaded();
    world.inject({ kind: 'refuse', method: 'Done' });
    world.process.call(DONE);
    world.process.say({ type: 'returned', syncId: 0, hr: HR.S_OK, hasEvent: true });
    world.process.say({ type: 'threadEnded', syncId: 0 });
    expect(world.task()).toMatchObject({ state: 'failed', result: HR.E_UNEXPECTED });
    expect(world.scripted.live.run.errors).toMatchObject([{ message: { id: 'endedWithoutDone' } }]);
    expect(world.findings).toEqual([]);
  });
});

describe('a call that is delayed', () => {
  it.each([
    ['Progress', PROGRESS],
    ['Error', ERROR],
    ['Done', DONE],
  ])('arrives later: %s', (method, call) => {
    const world = loaded();
    world.inject({ kind: 'delay', method, ms: 100 });
    world.process.call(call);
    world.wait(99);
    expect([world.task().calls, world.answers]).toEqual([0, []]);
    world.wait(1);
    expect(world.task().calls).toBe(1);
    expect(world.rows.at(-1)).toMatchObject({ method, at: 100_000 });
  });

  it('holds back what its task says behind it, and nothing else', () => {
    const world = loaded(2);
    world.inject({ kind: 'delay', method: 'Progress', ms: 100, after: 1 });
    world.process.call(PROGRESS, PROGRESS, [1, SLOT.Progress, 'Other', 5, 9], ERROR, DONE);
    world.process.say({ type: 'returned', syncId: 0, hr: HR.S_OK, hasEvent: true });
    world.process.say({ type: 'threadEnded', syncId: 0 });
    expect([world.task(0).calls, world.task(1).index]).toEqual([1, 5]);
    world.wait(100);
    expect(world.story.slice(1).map(([method]) => method)).toEqual([
      'Progress',
      'faultStruck',
      'Progress',
      'Progress',
      'Error',
      'Done',
      'returned',
      'threadEnded',
    ]);
    expect(world.findings).toEqual(['success-after-error']);
  });

  it('counts as not taken, so that the process sends no more than it may', () => {
    const world = loaded(2);
    world.inject({ kind: 'delay', method: 'Progress', ms: 100 });
    world.process.call([1, SLOT.Progress, 'Other', 1, 9], PROGRESS, [1, SLOT.Progress, 'Other', 2, 9]);
    const taken = (): number[] => world.process.heard.flatMap((each) => (each.type === 'answers' ? [each.upTo] : []));
    expect(Math.max(...taken())).toBe(1);
    world.wait(100);
    expect(taken().at(-1)).toBe(3);
  });

  it('is a wire on which each call takes its time, not a queue', () => {
    const world = loaded();
    world.inject({ kind: 'delay', method: 'Progress', ms: 100, times: 'always' });
    for (let i = 0; i < 10; i += 1) {
      world.process.call(PROGRESS);
      world.wait(10);
    }
    world.process.call(DONE);
    expect(world.task().calls).toBe(1);
    world.wait(90);
    expect(world.task()).toMatchObject({ calls: 11, state: 'completed' });
  });

  it('is SynchronizeInBackground with the cancel behind it', () => {
    const world = new FaultyRun(1);
    world.inject({ kind: 'delay', method: 'SynchronizeInBackground', ms: 100 });
    world.load();
    world.scripted.host.cancelTask(1, 0);
    expect(world.process.heard.map(({ type }) => type)).toEqual(['load']);
    world.wait(100);
    expect(world.process.heard.map(({ type }) => type)).toEqual(['load', 'synchronize', 'cancel']);
  });

  it('comes through when the process ends before', () => {
    const world = loaded();
    world.inject({ kind: 'delay', method: 'Progress', ms: 100 });
    world.process.call(PROGRESS, DONE);
    world.process.exit();
    expect(world.task()).toMatchObject({ calls: 2, state: 'completed' });
  });

  it('is no finding when its task has been ended meanwhile', () => {
    const world = loaded();
    world.inject({ kind: 'delay', method: 'Progress', ms: 60_000 });
    world.process.call(PROGRESS, DONE);
    world.scripted.host.cancelTask(1, 0);
    world.wait(GRACE_MS);
    world.process.exit();
    expect(world.task()).toMatchObject({ state: 'cancelled', forced: true, calls: 0 });
    expect(world.findings).toEqual([]);
    expect(world.rows.at(-2)).toMatchObject({ method: 'Done', hr: HR.E_UNEXPECTED });
  });
});

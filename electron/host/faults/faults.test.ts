import { describe, expect, it } from 'vitest';
import type { Fault } from '#shared/faults/fault.ts';
import { readFault } from '#shared/faults/readFault.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import { readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import type { TraceRow } from '#shared/trace/traceRow.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from '../trace/testing/scriptedHost.ts';

const GRACE_MS = 5_000;

/** A run of one store, its process, and what became of it. */
class World {
  readonly scripted: ScriptedHost;

  constructor(parts: number) {
    this.scripted = new ScriptedHost([storeWith('a', parts)]);
  }

  get process(): ScriptedProcess {
    return this.scripted.processes.at(-1) as ScriptedProcess;
  }

  load(): this {
    this.process.say({ type: 'loaded' });
    return this;
  }

  inject(fault: object, task = 0): number {
    const injected = this.scripted.host.injectFault(1, task, faultOf(fault));
    if (!injected.ok) throw new Error(injected.reason);
    return injected.id;
  }

  wait(ms: number): void {
    this.scripted.clock.advance(ms);
  }

  task(task = 0): TaskNumbers {
    return readTask(this.scripted.live.run.cells, task);
  }

  /** [call number, HRESULT] of each answer. */
  get answers(): (readonly (number | undefined)[])[] {
    return this.process.heard
      .flatMap((message) => (message.type === 'answers' ? [message.answers] : []))
      .flatMap((answers) => answers.flatMap((call, i) => (i % 3 === 0 ? [[call, answers[i + 2]]] : [])));
  }

  get rows(): TraceRow[] {
    const { rows } = this.scripted.trace;
    return rows.rows(0, rows.end).filter(({ process }) => process !== null);
  }

  /** What happened since the faults were set, in short: method, arguments, answer. */
  get story(): unknown[][] {
    const from = this.rows.findIndex(({ method }) => method === 'faultSet');
    return this.rows
      .slice(from)
      .map(({ method, args, hr }) => (hr === null ? [method, ...args] : [method, ...args, hr]));
  }

  get findings(): string[] {
    return this.scripted.live.run.findings.map(({ id }) => id);
  }
}

function faultOf(value: object): Fault {
  const read = readFault(value);
  if (!read.ok) throw new Error(read.problem);
  return read.fault;
}

const loaded = (parts = 1): World => new World(parts).load();

const PROGRESS = [0, SLOT.Progress, 'Step', 1, 2];
const ERROR = [0, SLOT.Error, HR.MAPI_E_NETWORK_ERROR, 'no'];
const DONE = [0, SLOT.Done, false, HR.S_OK];

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
    const world = new World(1);
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
    const world = new World(1);
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
    expect(world.task()).toMatchObject({ state: 'cancelled', forced: true, calls: 0 });
    expect(world.findings).toEqual([]);
    expect(world.rows.at(-2)).toMatchObject({ method: 'Done', hr: HR.E_UNEXPECTED });
  });
});

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
    const world = new World(2);
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

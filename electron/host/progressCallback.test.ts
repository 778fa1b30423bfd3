import { describe, expect, it } from 'vitest';
import { IID_IMAPISync, IID_IMAPISyncProgressCallback, IID_IUnknown } from '#shared/mapi/guid.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { InterfaceOut } from '#shared/mapi/unknown.ts';
import { readTask } from '#shared/sync/columns.ts';
import { LiveRun } from './liveRun.ts';
import { ProgressCallback } from './progressCallback.ts';
import { watchForStalls } from './stallClock.ts';
import { FakeClock } from './testing/fakeClock.ts';
import { KeptLog } from './testing/keptLog.ts';

const STALL_LIMIT_MS = 10_000;

function startTask() {
  const clock = new FakeClock();
  const log = new KeptLog();
  const live = new LiveRun(1, [{ storeId: 'a', account: 'a@example.com', part: 'receiving' }], clock, log, () => {});
  const callback = new ProgressCallback(live, 0);
  live.apply({ type: 'taskStarted', task: 0, at: clock.now(), pid: 1 });
  watchForStalls(live, clock, () => STALL_LIMIT_MS);
  return {
    clock,
    log,
    live,
    callback,
    task: () => readTask(live.run.cells, 0),
    step: () => live.run.steps[0],
    errors: () => live.run.errors.map(({ severity, hr, message, count }) => ({ severity, hr, message, count })),
    findings: () => live.run.findings.map(({ id, count }) => [id, count]),
    cancel: () => live.apply({ type: 'cancelRequested', task: 0, at: clock.now() }),
  };
}

describe('IUnknown', () => {
  it('hands out the interfaces that it has and refuses the others', () => {
    const { callback } = startTask();
    const out: InterfaceOut = { value: null };
    expect(callback.QueryInterface(IID_IMAPISyncProgressCallback, out)).toBe(HR.S_OK);
    expect(out.value).toBe(callback);
    expect(callback.QueryInterface(IID_IUnknown, out)).toBe(HR.S_OK);
    expect(callback.QueryInterface(IID_IMAPISync, out)).toBe(HR.E_NOINTERFACE);
    expect(out.value).toBeNull();
  });

  it('counts references, QueryInterface taking one', () => {
    const { callback } = startTask();
    callback.QueryInterface(IID_IUnknown, { value: null });
    expect(callback.AddRef()).toBe(3);
    expect([callback.Release(), callback.Release(), callback.Release()]).toEqual([2, 1, 0]);
  });

  it('refuses calls after the last Release', () => {
    const { callback, findings, task } = startTask();
    callback.Release();
    expect(callback.Progress('late', 1, 2)).toBe(HR.E_UNEXPECTED);
    expect(callback.AddRef()).toBe(0);
    expect(findings()).toEqual([['call-after-release', 1]]);
    expect(task()).toMatchObject({ state: 'processing', calls: 0 });
  });
});

describe('Progress', () => {
  it('moves the bar and keeps the text when the text is NULL', () => {
    const { callback, step, task } = startTask();
    expect(callback.Progress('Comparing folders', 0, 80)).toBe(HR.S_OK);
    expect(callback.Progress(null, 17, 80)).toBe(HR.S_OK);
    expect(step()).toBe('Comparing folders');
    expect(task()).toMatchObject({ index: 17, max: 80, calls: 2 });
  });

  it('takes a maximum of 0 for a bar without an end', () => {
    const { callback, findings, task } = startTask();
    callback.Progress('Logging on', 3, 0);
    expect(task()).toMatchObject({ index: 3, max: 0, positioned: true });
    expect(findings()).toEqual([]);
  });

  it('clamps an index beyond the maximum, with a finding', () => {
    const { callback, findings, task } = startTask();
    callback.Progress('x', 25, 20);
    expect(task()).toMatchObject({ index: 20, max: 20 });
    expect(findings()).toEqual([['index-beyond-max', 1]]);
  });

  it('shows an index that goes backwards as it is, with a finding', () => {
    const { callback, findings, task } = startTask();
    callback.Progress('x', 8, 20);
    callback.Progress('x', 5, 20);
    callback.Progress(null, 4, 20);
    expect(task().index).toBe(4);
    expect(findings()).toEqual([['index-backwards', 2]]);
  });

  it('lets a new step begin again from the start', () => {
    const { callback, findings } = startTask();
    callback.Progress('first step', 8, 20);
    callback.Progress('second step', 1, 20);
    callback.Progress('second step', 0, 30);
    expect(findings()).toEqual([]);
  });

  it('answers MAPI_E_USER_CANCEL once the user has cancelled', () => {
    const { callback, cancel, task } = startTask();
    cancel();
    expect(task().state).toBe('cancelling');
    expect(callback.Progress('x', 1, 2)).toBe(HR.MAPI_E_USER_CANCEL);
  });
});

describe('Error', () => {
  it('keeps an error with its words, once, with a count', () => {
    const { callback, errors, log } = startTask();
    callback.Error(HR.OUTLOOK_E_SEND_TIMEOUT, 'The server did not answer');
    callback.Error(HR.OUTLOOK_E_SEND_TIMEOUT, 'The server did not answer');
    expect(errors()).toEqual([
      { severity: 'error', hr: HR.OUTLOOK_E_SEND_TIMEOUT, message: 'The server did not answer', count: 2 },
    ]);
    expect(log.lines).toEqual([
      "error Task 'a@example.com - Receiving' reported error (0x8004210B) : 'The server did not answer'",
    ]);
  });

  it('takes a code of success severity for a warning', () => {
    const { callback, errors, findings, task } = startTask();
    callback.Error(HR.SYNC_W_CLIENT_CHANGE_NEWER, 'changed on both sides');
    expect(errors()).toMatchObject([{ severity: 'warning' }]);
    expect(task()).toMatchObject({ warnings: 1, errors: 0 });
    expect(findings()).toEqual([]);
  });

  it('takes S_OK for a warning too, with a finding', () => {
    const { callback, findings, task } = startTask();
    callback.Error(HR.S_OK, 'nothing');
    expect(task().warnings).toBe(1);
    expect(findings()).toEqual([['error-with-s-ok', 1]]);
  });

  it('stays within a bound when every error is a new one', () => {
    const { callback, live, task } = startTask();
    for (let i = 0; i < 1_000; i += 1) callback.Error(HR.E_FAIL, `message ${i}`);
    expect(live.run.errors).toHaveLength(201);
    expect(live.run.errors.at(-1)).toMatchObject({ message: { id: 'moreErrors' }, count: 800 });
    expect(task().errors).toBe(1_000);
  });
});

describe('Done', () => {
  it.each([
    ['MAPI_E_USER_CANCEL', HR.MAPI_E_USER_CANCEL],
    ['E_ABORT', HR.E_ABORT],
    ['ERROR_CANCELLED', HR.ERROR_CANCELLED],
    ['IXP_E_USER_CANCEL', HR.IXP_E_USER_CANCEL],
  ])('with %s means Cancelled', (_name, hr) => {
    const { callback, errors, task } = startTask();
    callback.Done(null, hr);
    expect(task()).toMatchObject({ state: 'cancelled', errors: 0 });
    expect(errors()).toMatchObject([{ severity: 'cancelled', hr: HR.OUTLOOK_E_TASK_CANCELLED }]);
  });

  it('with success and nothing else means Completed', () => {
    const { callback, live, task } = startTask();
    expect(callback.Done(null, HR.S_OK)).toBe(HR.S_OK);
    expect(task()).toMatchObject({ state: 'completed', result: HR.S_OK });
    expect(live.isOver).toBe(true);
  });

  it('with success after a warning means Completed with warnings', () => {
    const { callback, findings, task } = startTask();
    callback.Error(HR.SYNC_W_PROGRESS, 'x');
    callback.Done(null, HR.S_OK);
    expect(task().state).toBe('completedWithWarnings');
    expect(findings()).toEqual([]);
  });

  it('with a warning code means Completed with warnings', () => {
    const { callback, task } = startTask();
    callback.Done(null, HR.MAPI_W_PARTIAL_COMPLETION);
    expect(task().state).toBe('completedWithWarnings');
  });

  it('with success after an error means Completed with errors, with a finding', () => {
    const { callback, findings, task } = startTask();
    callback.Error(HR.E_FAIL, 'x');
    callback.Done(null, HR.S_OK);
    expect(task().state).toBe('completedWithErrors');
    expect(findings()).toEqual([['success-after-error', 1]]);
  });

  it('with a failure means Failed, and says so if the provider said nothing', () => {
    const { callback, errors, task } = startTask();
    callback.Done(null, 0x8abc1234);
    expect(task()).toMatchObject({ state: 'failed', result: 0x8abc1234 });
    expect(errors()).toMatchObject([{ hr: 0x8abc1234, message: { id: 'failedWithoutError' } }]);
  });

  it('with a failure after an error of its own adds no second line', () => {
    const { callback, errors } = startTask();
    callback.Error(HR.MAPI_E_LOGON_FAILED, 'wrong password');
    callback.Done(null, HR.MAPI_E_LOGON_FAILED);
    expect(errors()).toHaveLength(1);
  });
});

describe('calls after Done', () => {
  it('are refused, counted, and change nothing', () => {
    const { callback, findings, task } = startTask();
    callback.Progress('x', 10, 10);
    callback.Done(null, HR.S_OK);
    const before = { ...task(), findings: 0 };
    expect(callback.Progress('y', 1, 10)).toBe(HR.E_UNEXPECTED);
    expect(callback.Error(HR.E_FAIL, 'y')).toBe(HR.E_UNEXPECTED);
    expect(callback.Done(null, HR.E_FAIL)).toBe(HR.E_UNEXPECTED);
    expect({ ...task(), findings: 0 }).toEqual(before);
    expect(findings()).toEqual([['call-after-done', 3]]);
  });
});

describe('calls that mean nothing', () => {
  it.each([
    ['a negative index', ['x', -1, 20]],
    ['a fraction', ['x', 1.5, 20]],
    ['a text for a number', ['x', 1, '20']],
    ['a number for a text', [7, 1, 20]],
    ['more than 32 bits', ['x', 1, 2 ** 32]],
    ['a text without end', ['x'.repeat(40_000), 1, 2]],
  ])('get E_INVALIDARG and a finding: %s', (_what, args) => {
    const { callback, findings, task } = startTask();
    expect(callback.Progress(...(args as [string, number, number]))).toBe(HR.E_INVALIDARG);
    expect(findings()).toEqual([['call-undecodable', 1]]);
    expect(task()).toMatchObject({ state: 'processing', calls: 0 });
  });

  it('has an argument that cannot even be put into words', () => {
    const { callback, live } = startTask();
    const harmful = { toString: 1, valueOf: 1 } as unknown as number;
    expect(callback.Progress('x', harmful, 10)).toBe(HR.E_INVALIDARG);
    expect(live.run.findings).toMatchObject([{ detail: '"x", [object Object], 10' }]);
  });

  it('holds for Error and Done as well', () => {
    const { callback, live } = startTask();
    expect(callback.Error(-5, 'x')).toBe(HR.E_INVALIDARG);
    expect(callback.Done(null, Number.NaN)).toBe(HR.E_INVALIDARG);
    expect(live.run.findings).toMatchObject([{ id: 'call-undecodable', method: 'Error', count: 2 }]);
  });
});

describe('the stall clock', () => {
  it('notices silence and forgets it with the next call', () => {
    const { callback, clock, task } = startTask();
    callback.Progress('Receiving', 1, 10);
    clock.advance(STALL_LIMIT_MS - 1_000);
    expect(task().stalled).toBe(false);
    clock.advance(2_000);
    expect(task()).toMatchObject({ stalled: true, state: 'processing' });
    callback.Progress(null, 2, 10);
    expect(task().stalled).toBe(false);
  });

  it('does not look at tasks that have ended', () => {
    const { callback, clock, task } = startTask();
    callback.Done(null, HR.S_OK);
    clock.advance(10 * STALL_LIMIT_MS);
    expect(task()).toMatchObject({ stalled: false, state: 'completed' });
  });
});

import { describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { SLOT } from '#shared/mapi/progressCallback.ts';
import type { TraceRow } from '#shared/trace/traceRow.ts';
import { ScriptedHost, type ScriptedProcess, storeWith } from './testing/scriptedHost.ts';

function rowsOf({ trace }: ScriptedHost): TraceRow[] {
  return trace.rows.rows(0, trace.rows.end);
}

/** What happened, in short. */
function told(host: ScriptedHost): unknown[] {
  return rowsOf(host).map(({ task, method, args }) => [task, method, ...args]);
}

function start(parts = 1): { host: ScriptedHost; process: ScriptedProcess } {
  const host = new ScriptedHost([storeWith('a', parts)]);
  const [process] = host.processes as [ScriptedProcess];
  host.clock.advance(10);
  process.say({ type: 'loaded' });
  return { host, process };
}

describe('a run', () => {
  it('is traced from the start of its processes to their end', () => {
    const { host, process } = start();
    process.call([0, SLOT.QueryInterface, '{5024A386-2D44-486A-81A8-8F0ECB6071DD}'], [0, SLOT.Progress, 'Step', 1, 2]);
    host.clock.advance(5);
    process.say({ type: 'returned', syncId: 0, hr: HR.S_OK, hasEvent: true });
    process.call([0, SLOT.Error, HR.E_FAIL, 'no'], [0, SLOT.Done, true, HR.E_FAIL]);
    process.say({ type: 'threadEnded', syncId: 0 });
    process.exit({ code: 3, lastWords: 'Bye' });
    expect(told(host)).toEqual([
      [null, 'processStarted', 'demo'],
      [null, 'loaded', 100],
      [0, 'SynchronizeInBackground', 0x20001082],
      [0, 'QueryInterface', '{5024A386-2D44-486A-81A8-8F0ECB6071DD}'],
      [0, 'Progress', 'Step', 1, 2],
      [0, 'returned', true],
      [0, 'Error', HR.E_FAIL, 'no'],
      [0, 'Done', true, HR.E_FAIL],
      [0, 'threadEnded'],
      [null, 'processEnded', 3, null, 'Bye', false],
    ]);
    expect(rowsOf(host)[5]).toMatchObject({ at: 15_000, took: 5_000, hr: HR.S_OK });
    expect(host.trace).toMatchObject({
      run: { id: 1, tasksAtStart: 1 },
      processes: [{ pid: 100, storeId: 'a', kind: 'demo', tasks: [0] }],
    });
  });

  it('has the answers, the times and the findings of its calls', () => {
    const { host, process } = start();
    process.call([0, SLOT.Progress, 'Step', 3, 2], [0, SLOT.Progress, 7, 1, 2], [0, 9]);
    host.clock.advance(1);
    process.call([0, SLOT.Done, false, HR.S_OK], [0, SLOT.Progress, 'late', 1, 2], [0, SLOT.Progress, 'late', 2, 2]);
    const rows = rowsOf(host).slice(3);
    expect(rows).toMatchObject([
      { at: 10_000, method: 'Progress', hr: HR.S_OK, findings: ['index-beyond-max'] },
      { at: 10_000, method: 'Progress', hr: HR.E_INVALIDARG, args: [7, 1, 2], findings: ['call-undecodable'] },
      {
        at: 10_000,
        method: 'unknownSlot',
        hr: HR.E_INVALIDARG,
        args: [9, null, null, null],
        findings: ['call-undecodable'],
      },
      { at: 11_000, method: 'Done', hr: HR.S_OK, findings: [] },
      { at: 11_000, method: 'Progress', hr: HR.E_UNEXPECTED, findings: ['call-after-done'] },
      { at: 11_000, method: 'Progress', hr: HR.E_UNEXPECTED, findings: ['call-after-done'] },
    ]);
    expect(rows.map(({ took }) => took)).toEqual(rows.map(() => 0));
  });

  it('shows what the host did by itself: cancelled, gave up, noticed', () => {
    const { host, process } = start(2);
    host.clock.advance(16_000);
    host.host.cancelTask(1, 0);
    host.clock.advance(1_000);
    process.call([0, SLOT.Progress, 'on and on', 1, 2]);
    host.clock.advance(10_000);
    expect(told(host).slice(4)).toEqual([
      [0, 'stalled'],
      [1, 'stalled'],
      [0, 'cancel'],
      [0, 'Progress', 'on and on', 1, 2],
      [0, 'force'],
      [null, 'processEnded', null, 'SIGKILL', '', false],
    ]);
    expect(rowsOf(host)[7]).toMatchObject({ process: 0, hr: HR.MAPI_E_USER_CANCEL });
    expect(rowsOf(host)[8]?.at).toBe(21_010_000);
  });

  it('marks findings that no call has raised', () => {
    const { host, process } = start();
    process.say({ type: 'calls', first: 0, calls: [], overflowed: [0, 12] });
    process.say({ type: 'threadEnded', syncId: 0 });
    expect(rowsOf(host).slice(3)).toMatchObject([
      { method: 'overflowed', args: [12], findings: ['calls-overflowed'] },
      { method: 'threadEnded', findings: ['event-without-done'] },
    ]);
  });

  it('tells of tasks that are run again and of programs that join', () => {
    const { host, process } = start();
    process.exit({ code: 1 });
    host.host.runAgain(1, [0]);
    host.host.join(storeWith('b', 1), host.launch);
    expect(told(host).slice(3)).toEqual([
      [null, 'processEnded', 1, null, '', false],
      [0, 'again'],
      [null, 'processStarted', 'demo'],
      [1, 'joined'],
      [null, 'processStarted', 'demo'],
    ]);
    expect(host.trace.tasks[1]).toMatchObject({ account: 'b@example.com', isOutside: true });
    expect(host.trace.processes.map(({ tasks }) => tasks)).toEqual([[0], [0], [1]]);
  });

  it('keeps words that nobody understood, and tasks that there are none of, out of harm', () => {
    const { host, process } = start();
    process.say({ type: 'returned', syncId: 4_000_000_000, hr: HR.S_OK, hasEvent: false });
    const rows = rowsOf(host).slice(3);
    expect(rows).toMatchObject([
      { task: null, method: 'returned' },
      { method: 'protocolBroken', args: ['a synchronisation returned that did not run'] },
      { method: 'processEnded' },
    ]);
  });
});

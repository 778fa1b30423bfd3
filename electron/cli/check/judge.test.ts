import { describe, expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { newCells, readTask } from '#shared/sync/columns.ts';
import type { ErrorLine, HostMessage } from '#shared/sync/message.ts';
import type { CheckedRun, CheckedTask } from './checkedRun.ts';
import { judgeRun, mergeFindings, raisedBy } from './judge.ts';

const task = (more: Partial<CheckedTask>): CheckedTask => ({
  ...readTask(newCells(1), 0),
  positioned: true,
  wasCancelled: false,
  hasStalled: false,
  wasEndless: false,
  hasOpenEvent: false,
  ...more,
});

const run = (tasks: CheckedTask[], more: Partial<CheckedRun> = {}): CheckedRun => ({
  tasks,
  findings: [],
  errors: [],
  ...more,
});

const says = (message: ErrorLine['message'], hr = HR.MAPI_E_CALL_FAILED): ErrorLine => ({
  task: 0,
  severity: 'error',
  hr,
  message,
  firstAt: 0,
  count: 1,
  isPast: false,
});

const host = (id: HostMessage['id'], args: HostMessage['args'] = {}): HostMessage => ({ id, args });

const found = (checked: CheckedRun): (string | null)[][] => judgeRun(checked).map((each) => [each.id, raisedBy(each)]);

it.each<[string, Partial<CheckedTask>, (string | null)[][]]>([
  ['all is well', { state: 'completed' }, []],
  ['it never said how far it is', { state: 'completed', positioned: false }, [['no-progress', null]]],
  ['it was silent', { state: 'completed', hasStalled: true }, [['silent-too-long', null]]],
  ['it went on and on', { state: 'processing', wasEndless: true }, [['sync-without-end', null]]],
  ['it was cancelled', { state: 'cancelled', wasCancelled: true, positioned: false }, []],
  [
    'it did not hear that',
    { state: 'cancelled', wasCancelled: true, forced: true, hasOpenEvent: true },
    [['cancel-ignored', null]],
  ],
  [
    'it did not say so',
    { state: 'completed', wasCancelled: true },
    [['cancel-not-reported', 'Raised by Done: 0x00000000']],
  ],
  ['it forgot its event', { state: 'completed', hasOpenEvent: true }, [['event-not-signalled', null]]],
])('where %s', (_what, more, findings) => {
  expect(found(run([task(more)]))).toEqual(findings);
});

describe('where a synchronisation has failed', () => {
  it.each<[ErrorLine['message'], (string | null)[][]]>([
    ['No route to host', [['sync-failed', 'Raised by Error: 0x80004005, No route to host']]],
    [host('startRefused'), [['sync-failed', 'Raised by SynchronizeInBackground: 0x80004005']]],
    [host('failedWithoutError'), [['failure-without-error', 'Raised by Done: 0x80004005']]],
    [host('providerLoadFailed', { reason: 'no file' }), [['provider-not-loaded', 'no file']]],
    [host('providerExited', { exit: 'exit 3' }), [['process-ended', 'exit 3']]],
    [host('providerExitedWithWords', { exit: 'exit 3', words: 'oh' }), [['process-ended', 'oh']]],
    [host('endedWithoutDone'), []],
  ])('with %j', (message, findings) => {
    expect(found(run([task({ state: 'failed' })], { errors: [says(message)] }))).toEqual(findings);
  });

  it('only the errors of the task itself count', () => {
    const errors = [says('one'), { ...says('two'), task: 1 }, { ...says('three'), severity: 'warning' as const }];
    expect(found(run([task({ state: 'failed' }), task({ state: 'completed' })], { errors }))).toHaveLength(1);
  });
});

it("keeps the host's own findings", () => {
  const finding = { task: 0, id: 'call-after-done', method: 'Progress', detail: null, firstAt: 0, count: 3 } as const;
  expect(judgeRun(run([task({ state: 'completed' })], { findings: [finding] }))).toEqual([
    { id: 'call-after-done', call: 'Progress', detail: null, count: 3 },
  ]);
});

it('counts the same of several tasks together', () => {
  const one = { id: 'no-progress', call: null, detail: null, count: 1 } as const;
  expect(mergeFindings([one, { ...one, id: 'sync-failed' }, one])).toEqual([
    { ...one, count: 2 },
    { ...one, id: 'sync-failed' },
  ]);
});

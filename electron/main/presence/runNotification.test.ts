import { expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { HR } from '#shared/mapi/hresult.ts';
import { ChangeSet } from '#shared/sync/changes.ts';
import { reduce } from '#shared/sync/reduce.ts';
import { newRun, type Run } from '#shared/sync/run.ts';
import { notificationOf, type RunNotification } from './runNotification.ts';

const accounts = ['anna@example.com', 'ben@example.net'];
const everything = { notifyErrors: true, notifyClean: true };

/** A run whose tasks end with these results, after these words about an error. */
function ended(results: readonly number[], words = 'wrong password'): Run {
  const tasks = accounts.map((account) => ({ storeId: account, account, part: 'sending' as const }));
  const run = newRun(1, 0, tasks);
  const changes = new ChangeSet(tasks.length);
  for (const [task, hr] of results.entries()) {
    reduce(run, { type: 'taskStarted', task, at: 1, pid: 1 }, changes);
    if (hr === HR.MAPI_E_LOGON_FAILED) reduce(run, { type: 'error', task, at: 2, hr, text: words }, changes);
    reduce(run, { type: 'done', task, at: 3, hr }, changes);
  }
  return run;
}

const clean = ended([HR.S_OK, HR.S_OK]);
const failing = ended([HR.S_OK, HR.MAPI_E_LOGON_FAILED]);

function told(
  run: Run,
  { newErrors = run.errors, preferences = everything, isLooking = false } = {},
): RunNotification | null {
  return notificationOf({ run, newErrors }, { preferences, isLooking, t: createTranslate('en') });
}

it('tells of errors: how many, and the first', () => {
  expect(told(failing)).toEqual({
    title: 'Send/Receive error',
    body: "1 task has failed: Task 'ben@example.net - Sending' reported error (0x80040111) : 'wrong password'",
    isError: true,
  });
  expect(told(ended([HR.MAPI_E_LOGON_FAILED, HR.MAPI_E_LOGON_FAILED]))?.body).toMatch(/^2 tasks have failed: .*anna/);
});

it('keeps to one line that every system shows', () => {
  const body = told(ended([HR.S_OK, HR.MAPI_E_LOGON_FAILED], 'a\nb '.repeat(1_000)))?.body ?? '';
  expect(body).toHaveLength(250);
  expect(body).not.toContain('\n');
});

it('tells of a clean run only who asked for it', () => {
  expect(told(clean)).toEqual({
    title: 'All folders are up to date',
    body: '2 tasks have completed successfully.',
    isError: false,
  });
  expect(told(clean, { preferences: { notifyErrors: true, notifyClean: false } })).toBeNull();
});

it.each([
  ['to whoever looks at the dialog', failing, { isLooking: true }],
  ['to whoever looks at the dialog', clean, { isLooking: true }],
  ['of errors, if so chosen', failing, { preferences: { notifyErrors: false, notifyClean: true } }],
  ['of errors that were told before', failing, { newErrors: [] }],
  ['of a run that was cancelled', ended([HR.S_OK, HR.E_ABORT]), {}],
])('says nothing %s', (_what, run, circumstances) => {
  expect(told(run, circumstances)).toBeNull();
});

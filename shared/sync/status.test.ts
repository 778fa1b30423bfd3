import { expect, it } from 'vitest';
import { createTranslate } from '../i18n/translate.ts';
import { HR } from '../mapi/hresult.ts';
import { ChangeSet } from './changes.ts';
import type { SyncEvent } from './events.ts';
import { reduce } from './reduce.ts';
import { newRun, type Run } from './run.ts';
import { statusOf, statusText } from './status.ts';

const ONLINE = true;
const OFFLINE = false;
const identities = ['anna', 'ben'].map((name) => ({
  storeId: name,
  account: `${name}@example.com`,
  part: 'sending' as const,
}));

type Happening = SyncEvent extends infer Event ? (Event extends SyncEvent ? Omit<Event, 'at'> : never) : never;

/** One thing after the other, a second apart. */
function play(...happenings: readonly Happening[]): Run {
  const run = newRun(1, 0, identities);
  const changes = new ChangeSet(identities.length);
  for (const [i, happening] of happenings.entries()) reduce(run, { ...happening, at: i * 1_000 }, changes);
  return run;
}

const start = (task: number): Happening => ({ type: 'taskStarted', task, pid: 1 });
const says = (task: number, text: string | null, index = 1): Happening => {
  return { type: 'progress', task, text, index, max: 4 };
};
const done = (task: number, hr: number = HR.S_OK): Happening => ({ type: 'done', task, hr });
const cancel = (task: number): Happening => ({ type: 'cancelRequested', task });

const textOf = (run: Run | null, isOnline = ONLINE): string =>
  statusText(statusOf(run, isOnline), createTranslate('en'));

it('has nothing to say before the first run', () => {
  expect(statusOf(null, ONLINE)).toEqual({ kind: 'notYet' });
  expect(statusOf(newRun(1, 0, []), ONLINE)).toEqual({ kind: 'notYet' });
});

it('says the words of the task that was heard of last', () => {
  const run = play(start(0), start(1), says(0, 'Sending message 1 of 4'), says(1, 'Connecting'));
  expect(textOf(run)).toBe('Connecting');
  expect(statusOf(run, ONLINE)).toMatchObject({ kind: 'running', task: identities[1], fraction: 0.25, failed: 0 });
});

it('names the task that has no words', () => {
  expect(textOf(play(start(0), says(0, null)))).toBe('anna@example.com - Sending');
  expect(textOf(play(start(0), says(0, '')))).toBe('anna@example.com - Sending');
});

it('says that it is running before a task has begun, and between two', () => {
  expect(textOf(play())).toBe('Sending and receiving');
  expect(textOf(play(start(0), says(0, 'Last words'), done(0)))).toBe('Sending and receiving');
});

it('says that all that is left is being cancelled', () => {
  const run = play(start(0), says(0, 'Sending'), cancel(1));
  expect(textOf(run)).toBe('Sending');
  expect(textOf(play(start(0), says(0, 'Sending'), cancel(1), cancel(0)))).toBe('Cancelling…');
});

it('counts what has failed while others go on', () => {
  expect(statusOf(play(start(0), start(1), done(0, HR.MAPI_E_LOGON_FAILED)), ONLINE)).toMatchObject({ failed: 1 });
});

it('says how the run ended', () => {
  expect(textOf(play(start(0), start(1), done(0), done(1)))).toBe('All folders are up to date');
  expect(textOf(play(start(0), start(1), done(0), cancel(1), done(1, HR.E_ABORT)))).toBe('Send/Receive cancelled');
  const failed = play(start(0), start(1), done(0, HR.MAPI_E_LOGON_FAILED), cancel(1), done(1, HR.E_ABORT));
  expect(statusOf(failed, ONLINE)).toEqual({ kind: 'failed', failed: 1 });
  expect(textOf(failed)).toBe('Send/Receive error');
});

it('works offline unless something runs or has failed', () => {
  expect(textOf(null, OFFLINE)).toBe('Working offline');
  expect(textOf(play(start(0), start(1), done(0), done(1)), OFFLINE)).toBe('Working offline');
  expect(statusOf(play(start(0)), OFFLINE).kind).toBe('running');
  const failed = play(start(0), start(1), done(0, HR.MAPI_E_LOGON_FAILED), done(1));
  expect(statusOf(failed, OFFLINE).kind).toBe('failed');
});

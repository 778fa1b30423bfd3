import { describe, expect, it } from 'vitest';
import { fullTaskStatus } from '#shared/i18n/taskStatus.ts';
import { shortTaskTime, taskTime } from '#shared/i18n/taskTime.ts';
import { createTexts } from '#shared/i18n/texts.ts';
import { newCells, readTask, type TaskNumbers } from '#shared/sync/columns.ts';
import { taskLook } from './taskLook.ts';
import { taskStatus } from './taskStatus.ts';

const texts = createTexts('en');
const waiting = readTask(newCells(1), 0);
const running: TaskNumbers = { ...waiting, state: 'processing', startedAt: 0, lastCallAt: 1_000 };

describe('the status of a task', () => {
  it.each<[string, TaskNumbers, string | null, string]>([
    ['waiting', waiting, null, 'Waiting'],
    ['before its first step', running, null, 'Processing'],
    ['with a step', running, 'Receiving', 'Receiving'],
    ['with an empty step', running, '', 'Processing'],
    ['stalled', { ...running, stalled: true }, 'Receiving', 'Stalled for 0:42 - last step: Receiving'],
    ['stalled before its first step', { ...running, stalled: true }, null, 'Stalled for 0:42'],
    ['being cancelled', { ...running, state: 'cancelling' }, 'Receiving', 'Cancelling… 0:03'],
    ['being cancelled while stalled', { ...running, state: 'cancelling', stalled: true }, null, 'Cancelling… 0:03'],
    ['ended by force', { ...running, state: 'cancelled', forced: true }, null, 'Cancelled (ended by force)'],
    ['failed', { ...running, state: 'failed' }, 'Receiving', 'Failed'],
  ])('%s', (_name, task, step, words) => {
    expect(taskStatus(task, step, { now: 43_000, cancellingSince: 40_000 }, texts)).toBe(words);
  });

  it.each([42_500, null])(
    'does not say how long it is being cancelled if that is a moment, or not known: %s',
    (since) => {
      const moment = { now: 43_000, cancellingSince: since };
      expect(taskStatus({ ...running, state: 'cancelling' }, null, moment, texts)).toBe('Cancelling…');
    },
  );

  it('names state and step in full', () => {
    expect(fullTaskStatus({ ...running, state: 'failed' }, 'Receiving', 0, texts)).toBe('Failed - Receiving');
  });
});

describe('the time of a task', () => {
  const counting: TaskNumbers = { ...running, index: 100, max: 300, paceSince: 0 };

  it.each<[string, TaskNumbers, number, string, string]>([
    ['is not guessed', running, 10_000, '0:10 elapsed', 'for 0:10'],
    ['is nothing before it began', waiting, 10_000, '', ''],
    ['is told in steps while far', counting, 20_300, '0:45 left', '0:45 left'],
    ['is told exactly when near', { ...counting, index: 290 }, 300_000, '0:10 left', '0:10 left'],
    ['is told roughly when very far', counting, 120_000, 'about 4 min', '≈ 4 min'],
    ['is how long it took', { ...running, state: 'completed', endedAt: 12_400 }, 99_000, 'took 0:12', 'took 0:12'],
    [
      'is told of what took a moment',
      { ...running, state: 'completed', endedAt: 999 },
      99_000,
      'took <1 s',
      'took <1 s',
    ],
    ['is nothing for what never began', { ...waiting, state: 'cancelled', endedAt: 5 }, 99_000, '', ''],
    ['is also since when nothing came', { ...running, stalled: true }, 43_000, '0:43 elapsed', 'stalled 0:42'],
  ])('%s', (_name, task, now, words, shorter) => {
    expect(taskTime(task, now, texts)).toBe(words);
    expect(shortTaskTime(task, now, texts)).toBe(shorter);
  });
});

describe('the bar of a task', () => {
  it.each<[string, TaskNumbers, number | null]>([
    ['waiting', waiting, 0],
    ['without an end', running, null],
    ['halfway', { ...running, index: 5, max: 10 }, 0.5],
    ['completed without ever counting', { ...running, state: 'completed' }, 1],
    ['failed halfway', { ...running, state: 'failed', index: 5, max: 10 }, 0.5],
    ['failed without counting', { ...running, state: 'failed' }, 0],
  ])('%s', (_name, task, fraction) => {
    expect(taskLook(task).fraction).toBe(fraction);
  });
});

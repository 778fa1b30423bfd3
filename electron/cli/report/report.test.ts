import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { HR } from '#shared/mapi/hresult.ts';
import type { ErrorLine } from '#shared/sync/message.ts';
import type { TaskState } from '#shared/sync/task.ts';
import { reportOf, taskOf } from '../testing/reports.ts';
import { findTasks } from './findTasks.ts';
import { exitCodeOfReport } from './outcome.ts';
import { statusLines } from './statusLines.ts';

const plain = (text: string): string => text;
const english = createTexts('en');

const error: ErrorLine = {
  task: 0,
  severity: 'error',
  hr: HR.MAPI_E_NETWORK_ERROR,
  message: 'No \u001B[31mroute\u001B[0m to host',
  firstAt: 10,
  count: 3,
  isPast: false,
};

describe('the exit code', () => {
  it.each<[TaskState[], number]>([
    [[], 0],
    [['completed', 'completedWithWarnings'], 0],
    [['completed', 'failed'], 1],
    [['completedWithErrors'], 1],
    [['cancelled'], 1],
    [['failed', 'processing'], 2],
    [['waiting'], 2],
    [['cancelling'], 2],
  ])('of %j is %i', (states, exitCode) => {
    expect(exitCodeOfReport(reportOf(states.map((state) => taskOf(state))))).toBe(exitCode);
  });
});

describe('status', () => {
  it('shows state, step, position and time of each task, and the errors', () => {
    const tasks = [
      taskOf('failed', {
        part: 'sending',
        step: 'Sending message 4 of 6',
        index: 4,
        max: 6,
        startedAt: 0,
        endedAt: 2_000,
        errors: 1,
      }),
      taskOf('processing', { step: 'Receiving message 17 of 300', index: 17, max: 300, startedAt: 18_000 }),
      taskOf('completed', {
        account: 'Backup',
        step: 'the last step',
        index: 9,
        max: 9,
        startedAt: 0,
        endedAt: 59_000,
      }),
    ];
    expect(statusLines(reportOf(tasks, { errors: [error] }), english, null, plain)).toEqual([
      '1 of 3 Tasks have completed successfully',
      '1 failed · 1:00 elapsed',
      '',
      '#  Name                          Progress                                             Remaining',
      '0  anna@example.com - Sending    Failed - Sending message 4 of 6              4 of 6  took 0:02',
      '1  anna@example.com - Receiving  Processing - Receiving message 17 of 300  17 of 300  0:42 elapsed',
      '2  Backup - Receiving            Completed                                    9 of 9  took 0:59',
      '',
      "Task 'anna@example.com - Sending' reported error (0x80040115) : 'No route to host' ×3",
      '',
      "'send-receive errors' says what they mean and what to do.",
    ]);
  });

  it('speaks the language of the user', () => {
    const [summary, note, , heading, row] = statusLines(reportOf([taskOf('waiting')]), createTexts('de'), null, plain);
    expect([summary, note]).toEqual(['0 von 1 Aufgaben abgeschlossen', '1:00 vergangen']);
    expect(heading).toMatch(/^# {2}Name +Status/);
    expect(row).toBe('0  anna@example.com - Empfangen  Wartet');
  });

  it('says so if nothing has run, or there was nothing to do', () => {
    expect(statusLines(reportOf([], { run: null }), english, null, plain)).toEqual([
      'Nothing has been sent or received yet',
    ]);
    expect(statusLines(reportOf([]), english, null, plain)).toEqual(['There was nothing to send or receive']);
  });

  it('leaves out what is past, and what is too much', () => {
    const errors = [{ ...error, isPast: true }, ...[1, 2, 3, 4, 5, 6, 7].map((hr) => ({ ...error, hr }))];
    const lines = statusLines(reportOf([taskOf('failed', { errors: 7 })], { errors }), english, null, plain);
    expect(lines.filter((line) => line.includes('reported error'))).toHaveLength(5);
    expect(lines).toContain('and 2 more');
  });

  it('names a stalled task', () => {
    const task = taskOf('processing', { stalled: true, lastCallAt: 18_000, step: 'Comparing' });
    expect(statusLines(reportOf([task]), english, null, plain)[4]).toContain('Stalled for 0:42 - last step: Comparing');
  });
});

describe('the tasks that somebody means', () => {
  const report = reportOf([
    taskOf('waiting'),
    taskOf('waiting', { part: 'sending' }),
    taskOf('waiting', { account: 'Backup 1' }),
  ]);

  it.each([
    [['1'], [1]],
    [
      ['0', '2'],
      [0, 2],
    ],
    [['anna'], [0, 1]],
    [['SENDING'], [1]],
    [
      ['anna', '0'],
      [0, 1],
    ],
    [['Backup 1'], [2]],
  ])('with %j are %j', (named, tasks) => {
    expect(findTasks(named, report, english)).toEqual(tasks);
  });

  it.each(['3', 'nobody', '99999999999'])('cannot be %j', (name) => {
    expect(() => findTasks([name], report, english)).toThrow(`There is no task '${name}'`);
  });
});

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { TASK_STATES } from '#shared/sync/task.ts';
import { paintFor } from '../terminal/colours.ts';
import { widthOf } from '../terminal/width.ts';
import { reportOf, taskOf } from '../testing/reports.ts';
import { barText } from './barText.ts';
import { ChangeLines } from './changeLines.ts';
import { liveLines } from './liveLines.ts';
import { mostTelling } from './mostTelling.ts';

const english = createTexts('en');

describe('the live table', () => {
  it('fits into the window, whatever its size', () => {
    const state = fc.constantFrom(...TASK_STATES);
    const task = fc.record({ state, step: fc.string({ unit: 'grapheme' }), account: fc.string(), index: fc.nat(9) });
    fc.assert(
      fc.property(
        fc.array(task),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 40 }),
        (tasks, width, height) => {
          const report = reportOf(tasks.map(({ state: each, ...more }) => taskOf(each, { ...more, max: 9 })));
          const lines = liveLines(report, { width, height }, english, paintFor({ hasColours: true }));
          expect(lines.length).toBeLessThanOrEqual(height);
          for (const line of lines) expect(widthOf(stripVTControlCharacters(line))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('prefers what goes on and what is wrong, in the order of the run', () => {
    const tasks = (['completed', 'failed', 'waiting', 'processing', 'completed'] as const).map((state) =>
      taskOf(state),
    );
    expect(mostTelling(tasks, 3).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(mostTelling(tasks, 9).map(({ number }) => number)).toEqual([0, 1, 2, 3, 4]);
  });

  it('shows how far all of it is', () => {
    expect(barText(0.5, 15, english)).toBe('█████░░░░░░ 50%');
    expect(barText(0.999, 80, english)).toMatch(/░ 99%$/);
    expect(barText(1, 3, english)).toBe('10…');
  });
});

describe('lines for a pipe', () => {
  it('say what has changed, and nothing twice', () => {
    const changes = new ChangeLines(english);
    const step = { step: 'Receiving', index: 1, max: 100 };
    expect(changes.of(reportOf([taskOf('processing', step)]))).toEqual([
      '1:00  anna@example.com - Receiving  Processing - Receiving  1 of 100',
    ]);
    expect(changes.of(reportOf([taskOf('processing', { ...step, index: 9 })]))).toEqual([]);
    expect(changes.of(reportOf([taskOf('processing', { ...step, index: 10 })]))).toHaveLength(1);
    expect(changes.of(reportOf([taskOf('completed', { ...step, index: 100 })]))).toEqual([
      '1:00  anna@example.com - Receiving  Completed  100 of 100',
      '1:00  1 of 1 Tasks have completed successfully  All done · took 1:00',
    ]);
    expect(changes.of(reportOf([taskOf('completed', { ...step, index: 100 })]))).toEqual([]);
  });

  it('begin anew with each run', () => {
    const changes = new ChangeLines(english);
    for (const id of [1, 2]) {
      const run = { id, startedAt: 0, endedAt: 9, idleMs: 0, now: 10 };
      expect(changes.of(reportOf([taskOf('completed')], { run }))).toHaveLength(2);
    }
  });

  it('say once that nothing has run yet', () => {
    const changes = new ChangeLines(english);
    expect(changes.of(reportOf([], { run: null }))).toEqual(['Nothing has been sent or received yet']);
    expect(changes.of(reportOf([], { run: null }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createTexts } from '#shared/i18n/texts.ts';
import { elapsedOf } from './elapsed.ts';
import { nextRunPart, noteParts } from './noteParts.ts';
import type { RunOutcome } from './runOutcome.ts';

const texts = createTexts('en');
const nothing = { total: 6, failed: 0, cancelled: 0, warnings: 0, unfinished: 0, cancelling: 0, stalled: 0 };

it.each<[RunOutcome, Partial<typeof nothing>, string]>([
  ['none', { total: 0 }, ''],
  ['empty', { total: 0 }, ''],
  ['running', {}, '0:42 elapsed'],
  ['running', { failed: 2, cancelled: 1, warnings: 3 }, '2 failed · 1 cancelled · 3 warnings · 0:42 elapsed'],
  ['running', { unfinished: 3, stalled: 2, failed: 1 }, '2 stalled · 1 failed · 0:42 elapsed'],
  ['running', { unfinished: 3, cancelling: 1 }, '0:42 elapsed'],
  ['running', { unfinished: 2, cancelling: 2, cancelled: 1 }, 'Cancelling… · 0:42 elapsed'],
  ['succeeded', {}, 'All done · took 0:42'],
  ['succeeded', { warnings: 1 }, 'All done · 1 warning · took 0:42'],
  ['failed', { failed: 3 }, '3 failed · took 0:42'],
  ['failed', { failed: 1, warnings: 1 }, '1 failed · 1 warning · took 0:42'],
  ['failed', { failed: 6 }, 'All 6 tasks failed · took 0:42'],
  ['failed', { total: 1, failed: 1 }, '1 failed · took 0:42'],
  ['cancelled', { cancelled: 6 }, 'All 6 tasks cancelled · took 0:42'],
])('the note of a run that is %s with %o', (outcome, counts, note) => {
  const parts = noteParts(outcome, { ...nothing, ...counts }, 42_000, texts);
  expect(parts.map(({ text }) => text).join(' · ')).toBe(note);
});

it('leads to the errors from what failed and from warnings', () => {
  const leading = (outcome: RunOutcome, counts: Partial<typeof nothing>): string[] =>
    noteParts(outcome, { ...nothing, ...counts }, 0, texts)
      .filter(({ kind }) => kind === 'errors')
      .map(({ text }) => text);
  expect(leading('failed', { failed: 3, cancelled: 1, warnings: 2 })).toEqual(['3 failed', '2 warnings']);
  expect(leading('succeeded', { warnings: 2 })).toEqual(['2 warnings']);
});

it('tells of the next run that comes by itself', () => {
  const now = new Date(2026, 4, 16, 14, 18).getTime();
  const coming = { groups: [], at: now + 720_000, isHeldBack: false };
  expect(nextRunPart(coming, now, texts).text).toMatch(/^Next: 2:30\sPM$/);
  expect(nextRunPart({ ...coming, isHeldBack: true }, now, texts).text).toBe('Waits: metered network');
});

describe('the time of a run', () => {
  const run = { id: 1, startedAt: 0, endedAt: null, idleMs: 0 };
  it.each([
    ['while it runs', run, 12_000],
    ['when it has ended', { ...run, endedAt: 9_000 }, 9_000],
    ['while a task is run again', { ...run, idleMs: 10_000 }, 2_000],
    ['when that has ended', { ...run, endedAt: 11_500, idleMs: 10_000 }, 1_500],
  ])('%s', (_name, info, elapsed) => {
    expect(elapsedOf(info, 12_000)).toBe(elapsed);
  });
});

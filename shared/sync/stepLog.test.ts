import fc from 'fast-check';
import { expect, it } from 'vitest';
import { saysTheSame, StepLog } from './stepLog.ts';

it('takes counting for one step, and keeps its last words', () => {
  const log = new StepLog();
  const texts = ['Connecting', 'Message 1 of 12', 'Message 2 of 12', 'Message 12 of 12', 'Finishing'];
  texts.forEach((text, at) => log.note(0, texts[at - 1] ?? null, text, at));
  expect(log.of(0, 'Finishing')).toEqual({
    steps: [
      { text: 'Connecting', startedAt: 0 },
      { text: 'Message 12 of 12', startedAt: 1 },
      { text: 'Finishing', startedAt: 4 },
    ],
    leftOut: 0,
  });
});

it('shows the present step as it is now', () => {
  const log = new StepLog();
  log.note(3, null, 'Item 1', 5);
  log.note(3, 'Item 1', 'Item 2', 6);
  expect(log.of(3, 'Item 2').steps).toEqual([{ text: 'Item 2', startedAt: 5 }]);
});

it('keeps the newest of very many steps', () => {
  const log = new StepLog();
  const name = (i: number): string => 'x'.repeat(i);
  for (let i = 1; i <= 250; i += 1) log.note(0, i === 1 ? null : name(i - 1), name(i), i);
  const { steps, leftOut } = log.of(0, name(250));
  expect([steps.length, leftOut, steps[0]?.startedAt, steps.at(-1)?.startedAt]).toEqual([100, 150, 151, 250]);
});

it('forgets a task that starts again', () => {
  const log = new StepLog();
  log.note(0, null, 'Connecting', 1);
  log.forget(0);
  expect(log.of(0, null)).toEqual({ steps: [], leftOut: 0 });
});

it('two texts say the same if they are equal without their digits', () => {
  const text = fc.stringMatching(/^[ab01]{0,8}$/);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(saysTheSame(a, b)).toBe(a.replace(/\d/g, '') === b.replace(/\d/g, ''));
    }),
  );
});

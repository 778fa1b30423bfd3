import { expect, it } from 'vitest';
import { runRows } from './runRows.ts';
import { runLine } from './testing/runLine.ts';

const noon = (day: number): number => new Date(2026, 4, day, 12).getTime();
const runs = [
  runLine({ id: 9, startedAt: noon(17), outcome: 'failed' }),
  runLine({ id: 8, startedAt: noon(17) }),
  runLine({ id: 7, startedAt: noon(16) }),
];
const view = { runs, days: null, isComplete: true, askedAt: noon(17), hasFailed: false };

it('gives each day a heading with what there was', () => {
  const [today, , , yesterday] = runRows(view);
  expect(today).toMatchObject({ kind: 'day', relative: 'today', counts: { runs: 2, failed: 1 } });
  expect(yesterday).toMatchObject({ kind: 'day', relative: 'yesterday', counts: { runs: 1, failed: 0 } });
  expect(runRows(view).map(({ kind }) => kind)).toEqual(['day', 'run', 'run', 'day', 'run']);
});

it('keeps room for what has not been fetched, once it is known how much that is', () => {
  const unfinished = { ...view, isComplete: false };
  expect(runRows(unfinished)).toHaveLength(5);
  expect(runRows(unfinished)[3]).toMatchObject({ counts: null });
  const days = [
    { day: '2026-05-17', runs: 2, failed: 1 },
    { day: '2026-05-16', runs: 3, failed: 0 },
    { day: '2026-05-02', runs: 1, failed: 1 },
  ];
  const rows = runRows({ ...unfinished, days });
  expect(rows.map((row) => (row.kind === 'day' ? row.day : (row.run?.id ?? null)))).toEqual([
    '2026-05-17',
    9,
    8,
    '2026-05-16',
    7,
    null,
    null,
    '2026-05-02',
    null,
  ]);
  expect(rows.at(-1)).toMatchObject({ place: 5 });
});

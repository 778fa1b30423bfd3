import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsOf, storeOf, trace } from '../testing/arbitraryTrace.ts';
import type { Trace } from '../trace.ts';
import { TraceMasking } from './traceMasking.ts';

const anna: Trace = {
  run: {
    app: 'x',
    id: 1,
    startedAt: '2026-01-02T03:04:05Z',
    limits: { stallAfterSeconds: 1, cancelGraceSeconds: 1 },
    tasksAtStart: 2,
  },
  tasks: [
    { storeId: 'mail', account: 'anna@example.com', part: 'receiving' },
    { storeId: 'photos', account: 'Anna', part: { name: 'Summer' }, isOutside: true },
  ],
  processes: [{ pid: 7, storeId: 'mail', kind: 'module', tasks: [0] }],
  rows: storeOf([
    {
      at: 1,
      process: 0,
      task: 0,
      method: 'Progress',
      args: ['Mail for anna@example.com', 1, 2],
      hr: 0,
      took: 1,
      findings: [],
    },
    { at: 2, process: 0, task: 0, method: 'Error', args: [5, 'Summer: "Beach" is gone'], hr: 0, took: 1, findings: [] },
    {
      at: 3,
      process: 0,
      task: null,
      method: 'processEnded',
      args: [1, null, '/home/anna/a.js:3 beach', false],
      hr: null,
      took: null,
      findings: [],
    },
  ]),
};

function maskingOf(source: Trace, step = 2): TraceMasking {
  const masking = new TraceMasking(source);
  while (masking.advance(step));
  return masking;
}

it('masks accounts, stores, parts and texts alike', () => {
  const masking = maskingOf(anna);
  const masked = masking.finish();
  expect(masked.tasks).toEqual([
    { storeId: 'store-1', account: 'account-1', part: 'receiving' },
    { storeId: 'store-2', account: 'account-2', part: { name: 'part-1' }, isOutside: true },
  ]);
  expect(masked.processes).toEqual([{ pid: 7, storeId: 'store-1', kind: 'module', tasks: [0] }]);
  expect(rowsOf(masked.rows).map(({ args }) => args)).toEqual([
    ['Mail for account-1', 1, 2],
    [5, 'part-1: "name-1" is gone'],
    [1, null, 'path-1:3 name-1', false],
  ]);
  expect(masking.replaced.map(({ placeholder, original }) => `${placeholder} ${original}`)).toContain(
    'account-1 anna@example.com',
  );
});

it('leaves all but texts as it was', () => {
  const withoutTexts = (whole: Trace): unknown =>
    rowsOf(whole.rows).map((row) => ({
      ...row,
      args: row.args.map((arg) => (typeof arg === 'number' ? arg : typeof arg)),
    }));
  fc.assert(
    fc.property(trace, (whole) => {
      const masked = maskingOf(whole).finish();
      expect(withoutTexts(masked)).toEqual(withoutTexts(whole));
      expect([masked.run, masked.tasks.length]).toEqual([whole.run, whole.tasks.length]);
    }),
  );
});

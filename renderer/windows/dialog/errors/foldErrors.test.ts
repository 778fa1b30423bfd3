import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorLine } from '#shared/sync/message.ts';
import { filterSections } from './errorFilter.ts';
import { type ErrorSection, foldErrors } from './foldErrors.ts';

const line = (fields: Partial<ErrorLine> = {}): ErrorLine => ({
  task: 0,
  severity: 'error',
  hr: 0x8004210b,
  message: 'no answer',
  firstAt: 1_000,
  count: 1,
  isPast: false,
  ...fields,
});

const shape = (sections: readonly ErrorSection[]): unknown =>
  sections.map(({ name, lines, entries }) => [
    name,
    lines,
    entries.map(({ count, lines: { length } }) => [count, length]),
  ]);

describe('errors are folded', () => {
  it('that several tasks report alike', () => {
    const [section] = foldErrors([line(), line({ task: 1, count: 3 }), line({ task: 2 })]);
    expect(section?.entries).toHaveLength(1);
    expect(section?.entries[0]).toMatchObject({ count: 5, line: { task: 0 } });
    expect(section?.entries[0]?.lines.map(({ task }) => task)).toEqual([0, 1, 2]);
  });

  it.each<[string, Partial<ErrorLine>]>([
    ['code', { hr: 0x8004010f }],
    ['words', { message: 'no reply' }],
    ['speaker', { message: { id: 'startRefused', args: {} } }],
  ])('but not if they differ in their %s', (_what, other) => {
    expect(foldErrors([line(), line(other)])[0]?.entries).toHaveLength(2);
  });

  it('by the host’s words with all that they say', () => {
    const exit = (code: number): ErrorLine => line({ message: { id: 'providerExited', args: { exit: code } } });
    expect(shape(foldErrors([exit(1), exit(2), exit(1)]))).toEqual([
      [
        'error',
        3,
        [
          [2, 2],
          [1, 1],
        ],
      ],
    ]);
  });
});

describe('sections', () => {
  const lines = [
    line({ severity: 'cancelled' }),
    line({ isPast: true }),
    line({ severity: 'warning', hr: 0x00040380 }),
    line(),
    line({ isPast: true, severity: 'warning' }),
  ];

  it('come in the order of how much they matter, what is past last', () => {
    expect(foldErrors(lines).map(({ name }) => name)).toEqual(['error', 'warning', 'cancelled', 'past']);
  });

  it('keep what is past apart from the same error of now', () => {
    expect(shape(foldErrors([line({ isPast: true }), line()]))).toEqual([
      ['error', 1, [[1, 1]]],
      ['past', 1, [[1, 1]]],
    ]);
  });

  it('are chosen by a filter', () => {
    const names = (filter: 'all' | 'errors' | 'warnings'): string[] =>
      filterSections(foldErrors(lines), filter).map(({ name }) => name);
    expect(names('errors')).toEqual(['error']);
    expect(names('warnings')).toEqual(['warning']);
    expect(names('all')).toHaveLength(4);
  });
});

it('loses no line, and keeps the order within an entry', () => {
  const anyLine = fc.record({
    task: fc.nat(3),
    severity: fc.constantFrom<ErrorLine['severity']>('error', 'warning', 'cancelled'),
    hr: fc.nat(2),
    message: fc.constantFrom('', 'a', '"a'),
    firstAt: fc.nat(),
    count: fc.integer({ min: 1, max: 9 }),
    isPast: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyLine), (lines) => {
      const sections = foldErrors(lines);
      const folded = sections.flatMap(({ entries }) => entries.flatMap((entry) => entry.lines));
      expect(new Set(folded)).toEqual(new Set(lines));
      expect(sections.reduce((sum, section) => sum + section.lines, 0)).toBe(lines.length);
      for (const { entries } of sections) {
        for (const entry of entries) {
          expect(entry.lines).toEqual(lines.filter((each) => entry.lines.includes(each)));
          expect(entry.line).toBe(entry.lines[0]);
        }
      }
    }),
  );
});

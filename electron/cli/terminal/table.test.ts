import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paintFor } from './colours.ts';
import { type Column, tableLines } from './table.ts';
import { widthOf } from './width.ts';

const COLUMNS: readonly Column[] = [
  { align: 'right', mayBeCut: false },
  { align: 'left', mayBeCut: true },
  { align: 'left', mayBeCut: true },
];

const plain = (text: string): string => text;
const row = (...texts: string[]) => texts.map((text) => ({ text }));

it('lines columns up, and has no spaces at the end of a line', () => {
  const rows = [row('1', 'anna', 'Completed'), row('12', 'benedict', '')];
  expect(tableLines(rows, COLUMNS, null, plain)).toEqual([' 1  anna      Completed', '12  benedict']);
});

it('leaves a column out that has nothing in it', () => {
  expect(tableLines([row('1', '', 'x')], COLUMNS, null, plain)).toEqual(['1  x']);
});

it('cuts the widest texts where there is no room', () => {
  const rows = [row('1', 'anna@example.com - Sending', 'Sending message 4 of 6')];
  expect(tableLines(rows, COLUMNS, 36, plain)).toEqual(['1  anna@example.c…  Sending message…']);
});

it('paints words, not the spaces between them', () => {
  const lines = tableLines(
    [[{ text: '1' }, { text: 'anna', tone: 'bad' }, { text: 'x' }]],
    COLUMNS,
    null,
    (text) => `<${text}>`,
  );
  expect(lines).toEqual(['<1>  <anna>  <x>']);
});

it('is never wider than the terminal', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, text, text), { minLength: 1 }),
      fc.integer({ min: 1, max: 60 }),
      (rows, width) => {
        const lines = tableLines(
          rows.map((texts) => row(...texts)),
          COLUMNS,
          width,
          paintFor({ hasColours: true }),
        );
        for (const line of lines) expect(widthOf(stripVTControlCharacters(line))).toBeLessThanOrEqual(width);
      },
    ),
  );
});

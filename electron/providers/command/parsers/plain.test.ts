import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';
import { terminalProgress } from './terminalProgress.ts';

describe('a line of any program', () => {
  it.each([
    ['45%', null, 45, 100],
    ['[=====>    ] 45.7 %', null, 45, 100],
    ['Downloading 10% of 20% 30%', 'Downloading 10% of 20% 30%', 30, 100],
    ['Message 3/10', 'Message 3/10', 3, 10],
    ['Message 3 of 10', 'Message 3 of 10', 3, 10],
    ['(1/4) first, then 2/4', '(1/4) first, then 2/4', 2, 4],
    ['100% done, 5/7', '100% done, 5/7', 100, 100],
    ['Byte 3000000000/6000000000', 'Byte 3000000000/6000000000', 2_929_687, 5_859_375],
  ])('%j is a position', (line, text, index, max) => {
    expect(plain.line(line, 'stdout')).toEqual([{ type: 'progress', text, index, max }]);
  });

  it.each(['Connecting', '24/12/2025', 'src/1/2/file', '5/3', '1500%', 'a1/2', '0/0', '1/2nd', '.5/1'])(
    '%j is a step',
    (line) => {
      expect(plain.line(line, 'stdout')).toEqual([{ type: 'step', text: line }]);
    },
  );
});

describe('a sequence for the terminal', () => {
  const at = (index: number, max: number) => ({ type: 'progress', text: null, index, max });

  it.each([
    ['9;4;1;45', at(45, 100)],
    ['9;4;2;45', at(45, 100)],
    ['9;4;4;100', at(100, 100)],
    ['9;4;1;999', at(100, 100)],
    ['9;4;3', at(0, 0)],
    ['9;4;3;45', at(0, 0)],
    ['9;4;0;', at(0, 0)],
    ['9;4;7;45', null],
    ['9;4', null],
    ['0;a title', null],
  ])('%s', (payload, event) => {
    expect(terminalProgress(payload)).toEqual(event);
  });
});

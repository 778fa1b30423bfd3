import { describe, expect, it } from 'vitest';
import { type NumberLimits, typedNumber } from './typedNumber.ts';

const minutes: NumberLimits = { min: 1, max: 1_440, isWhole: true, mayBeEmpty: false };
const seconds: NumberLimits = { min: 1, max: 3_600, isWhole: false, mayBeEmpty: true };

describe('a number that is typed', () => {
  it.each([
    ['1', 1],
    ['1440', 1_440],
    [' 30 ', 30],
    ['0', undefined],
    ['1441', undefined],
    ['2.5', undefined],
    ['-5', undefined],
    ['e', undefined],
    ['', undefined],
  ])('%o as minutes is %o', (text, number) => {
    expect(typedNumber(text, minutes)).toBe(number);
  });

  it.each([
    ['2.5', 2.5],
    ['', null],
    ['0.5', undefined],
  ])('%o as seconds, or none, is %o', (text, number) => {
    expect(typedNumber(text, seconds)).toBe(number);
  });
});

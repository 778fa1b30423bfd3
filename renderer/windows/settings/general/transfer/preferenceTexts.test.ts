import { expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { usualPreferences } from '#shared/settings/preferences.ts';
import { preferenceName, preferenceValue } from './preferenceTexts.ts';

const t = createTranslate('en');

it('every preference has a name of its own', () => {
  const names = Object.keys(usualPreferences).map((name) => preferenceName(name, t));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('nameWidth');
});

it.each([
  ['theme', 'dark', 'Dark'],
  ['language', 'system', 'System'],
  ['language', 'ja', '日本語'],
  ['pinned', 'true', 'on'],
  ['logLevel', 'warn', 'Errors and warnings'],
  ['taskOrder', 'run', 'As they run'],
  ['nameWidth', '0.384', '38%'],
  ['historyDays', '30', '30'],
])('values read as they do where they are chosen: %s %s', (name, value, text) => {
  expect(preferenceValue(name, value, t)).toBe(text);
});

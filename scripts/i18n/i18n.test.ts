import { describe, expect, it } from 'vitest';
import { compareLocales } from './compareLocales.mjs';
import { unusedKeys } from './usedKeys.mjs';

const en = { files: '{count, number} files in {folder}' };

describe('a translation', () => {
  it.each([
    ['{folder}: {count, number} Dateien'],
    ['{folder}: {count, plural, one {# Datei} other {{count} Dateien}}'],
  ])('may say %s', (files) => {
    expect(compareLocales({ en, de: { files } })).toEqual([]);
  });

  it.each([
    ['an argument is missing', '{count, number} Dateien', 'has the arguments count: number where English has'],
    ['an argument has another name', '{count, number} Dateien in {ordner}', 'ordner: text'],
    ['an argument has another type', '{count} Dateien in {folder}', 'count: text'],
    ['a plural has no other', '{folder} {count, plural, one {# Datei}}', 'OTHER'],
    ['a brace is open', '{count, number} Dateien in {folder', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
  ])('is refused where %s', (_why, files, problem) => {
    expect(compareLocales({ en, de: { files } })).toEqual([expect.stringContaining(problem)]);
  });

  it('has exactly the texts that English has', () => {
    expect(compareLocales({ en, de: { dateien: 'Dateien' } })).toEqual([
      'de dateien: English has no such text',
      'de files: not translated',
    ]);
  });

  it('needs English to be right', () => {
    expect(compareLocales({ en: { files: '{' } })).toEqual([expect.stringMatching(/^en files: /)]);
  });
});

it('finds the texts that no code uses', () => {
  const code = 't(\'tab.tasks\'); t("tab.errors"); t(`state.${state}`); // tab.other, `tab${x}`';
  expect(unusedKeys(['tab.tasks', 'tab.errors', 'tab.other', 'state.failed', 'status.x'], code)).toEqual([
    'tab.other',
    'status.x',
  ]);
});

import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import { problemText } from './problemText.ts';

const t = createTranslate('en');
const missing = { key: 'fieldProblem.missing', args: {} } as const;

test.each([
  ['account', 'Account: Fill this in.'],
  ['settings.cwd', 'Folder: Fill this in.'],
  ['settings.secrets.TOKEN', 'Passwords and other secrets: Fill this in.'],
  ['parts[1].settings.command[0]', 'Task 2, Command: Fill this in.'],
  ['parts[0].name', 'Task 1, Name: Fill this in.'],
  ['kind', 'Fill this in.'],
])('%s', (field, text) => {
  expect(problemText({ field, ...missing }, storeKindOf('command'), t)).toBe(text);
});

test('an account of no known kind has no labels', () => {
  expect(problemText({ field: 'settings.cwd', ...missing }, undefined, t)).toBe('Fill this in.');
});

import { expect, test } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import { storeKindOf } from '#shared/settings/storeKinds/index.ts';
import { problemText } from './problemText.ts';

const t = createTranslate('en');
const missing = { key: 'fieldProblem.missing', args: {} } as const;

test.each([
  ['account', 'Account: This field is required.'],
  ['settings.cwd', 'Working folder: This field is required.'],
  ['settings.secrets.TOKEN', 'Passwords and other secrets: This field is required.'],
  ['parts[1].settings.command[0]', 'Task 2, Command: This field is required.'],
  ['parts[0].name', 'Task 1, Name: This field is required.'],
  ['kind', 'This field is required.'],
])('%s', (field, text) => {
  expect(problemText({ field, ...missing }, storeKindOf('command'), t)).toBe(text);
});

test('an account of no known kind has no labels', () => {
  expect(problemText({ field: 'settings.cwd', ...missing }, undefined, t)).toBe('This field is required.');
});

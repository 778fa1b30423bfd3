import { expect, it } from 'vitest';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { TransferProblem } from '#shared/settings/transfer/transfer.ts';
import { transferProblemText } from './transferProblemText.ts';

const missing = { key: 'transfer.missing', args: {} } as const;
const outOfRange = { key: 'fieldProblem.outOfRange', args: { min: 1, max: 3650 } } as const;

it.each<[TransferProblem, string]>([
  [
    { field: 'sections.stores.stores[0].parts', key: 'fieldProblem.noParts', args: {} },
    'Accounts › Tasks: At least one task is required. (In the file: sections.stores.stores[0].parts)',
  ],
  [
    { field: 'sections.groups.groups[3].online.everyMinutes', ...missing },
    'Groups › Minutes between automatic runs: This value is missing. (In the file: sections.groups.groups[3].online.everyMinutes)',
  ],
  [
    { field: 'sections.preferences.historyDays', ...outOfRange },
    'General › Keep history for (days): Enter a number from 1 to 3,650. (In the file: sections.preferences.historyDays)',
  ],
  [{ field: 'sections.stores', ...missing }, 'Accounts: This value is missing. (In the file: sections.stores)'],
  [
    { field: 'sections.stores.stores[0].id', ...missing },
    'Accounts: This value is missing. (In the file: sections.stores.stores[0].id)',
  ],
  [{ field: 'format', key: 'transfer.foreign', args: {} }, 'This file does not contain Send/Receive settings.'],
  [{ field: 'app', key: 'fieldProblem.notUnderstood', args: {} }, 'app: This is not a valid value. (In the file: app)'],
])('names the field as it is called where it is set: %#', (problem, text) => {
  expect(transferProblemText(problem, createTranslate('en'))).toBe(text);
});

it('says all of it in the language of the window', () => {
  const problem = { field: 'sections.preferences.historyDays', ...outOfRange };
  expect(transferProblemText(problem, createTranslate('de'))).toMatch(
    /^Allgemein › .*: Geben Sie eine Zahl von 1 bis 3\.650 ein\./,
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePreferenceChange, readPreferences, usualPreferences } from './preferences.ts';

it('reads back what it wrote', () => {
  const chosen = { ...usualPreferences, language: 'ja', theme: 'dark', pinned: true, nameWidth: 0.5 } as const;
  expect(readPreferences(JSON.parse(JSON.stringify(chosen)))).toEqual({ preferences: chosen, wrong: [] });
});

it('keeps what is right beside what is wrong, and names the wrong', () => {
  const { preferences, wrong } = readPreferences({ language: 'tlh', theme: 'dark', nameWidth: 7, unheardOf: 1 });
  expect(preferences).toEqual({ ...usualPreferences, theme: 'dark' });
  expect(wrong).toEqual(['language', 'nameWidth']);
});

it('makes preferences of anything', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const { preferences } = readPreferences(value);
      expect(readPreferences(preferences)).toEqual({ preferences, wrong: [] });
    }),
  );
});

it.each([[{ pinned: 'yes' }], [{ colour: 'red' }], [{ toString: 1 }], [null], [[]], ['pinned']])(
  'a window cannot set %j',
  (change) => expect(parsePreferenceChange(change)).toBeUndefined(),
);

it('a window can set some of them', () => {
  expect(parsePreferenceChange({ pinned: true, language: 'pt-BR' })).toEqual({ pinned: true, language: 'pt-BR' });
});

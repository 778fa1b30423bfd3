import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePreferenceChange, readPreferences, usualPreferences } from './preferences.ts';

it('reads back what it wrote', () => {
  const chosen = { ...usualPreferences, language: 'ja', theme: 'dark', pinned: true, nameWidth: 0.5 } as const;
  expect(readPreferences(JSON.parse(JSON.stringify(chosen)))).toEqual({ kind: 'read', value: chosen, wrong: null });
});

it('keeps what is right beside what is wrong, and names the wrong', () => {
  expect(readPreferences({ language: 'tlh', theme: 'dark', nameWidth: 7, unheardOf: 1 })).toEqual({
    kind: 'read',
    value: { ...usualPreferences, theme: 'dark' },
    wrong: 'language, nameWidth',
  });
});

it('makes preferences of anything that has values, and nothing of all else', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const read = readPreferences(value);
      if (read.kind === 'read') expect(readPreferences(read.value)).toEqual({ ...read, wrong: null });
      else expect(read.kind).toBe('damaged');
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

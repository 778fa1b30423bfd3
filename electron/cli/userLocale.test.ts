import { expect, it } from 'vitest';
import { userLocale } from './userLocale.ts';

it.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de_AT@euro' }, 'de'],
  [{ LANG: 'pt_BR.UTF-8' }, 'pt-BR'],
  [{ LANG: 'de_DE', LC_ALL: 'fr_FR' }, 'fr'],
  [{ LANG: 'de_DE', LC_MESSAGES: 'ja_JP' }, 'ja'],
  [{ LANG: 'de_DE', LC_ALL: '' }, 'de'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  [{ LANG: 'xx_YY' }, 'en'],
])('%j means %s', (env, locale) => {
  expect(userLocale(env)).toBe(locale);
});

import { expect, it } from 'vitest';
import { keyText } from './keyText.ts';
import type { Locale } from './locale.ts';
import { createTranslate } from './translate.ts';

it.each<[Locale, string, string]>([
  ['en', 'Ctrl+C', 'Ctrl+C'],
  ['en', 'Delete', 'Del'],
  ['de', 'Shift+F9', 'Umschalt+F9'],
  ['fr', 'Enter', 'Entrée'],
  ['ja', 'Alt+↑', 'Alt+↑'],
])('in %s the keys %s are %s', (locale, keys, text) => {
  expect(keyText(keys, createTranslate(locale))).toBe(text);
});

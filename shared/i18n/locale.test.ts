import { describe, expect, it } from 'vitest';
import { chooseLocale, type Locale } from './locale.ts';

describe('the language', () => {
  it.each<[readonly string[], Locale]>([
    [['de-AT', 'en'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['zh_CN'], 'zh-CN'],
    [['nl', 'fr-CA'], 'fr'],
    [['nl'], 'en'],
    [[], 'en'],
  ])('for %j is %s', (preferred, locale) => {
    expect(chooseLocale(preferred)).toBe(locale);
  });
});

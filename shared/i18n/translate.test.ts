import { expect, it } from 'vitest';
import { LOCALES } from './locale.ts';
import { createTranslate } from './translate.ts';

it('writes numbers as the language does', () => {
  const summary = { succeeded: 1_234, total: 10_000 };
  expect(createTranslate('en')('summary.completed', summary)).toContain('1,234 of 10,000');
  expect(createTranslate('de')('summary.completed', summary)).toContain('1.234');
});

it('keeps the quotation marks of the sentence in every language', () => {
  for (const locale of LOCALES) {
    const sentence = createTranslate(locale)('errors.sentence', { task: 'a - b', code: '0x8004210B', text: "it's" });
    expect(sentence).toContain('(0x8004210B)');
    expect(sentence).toContain("it's");
  }
});

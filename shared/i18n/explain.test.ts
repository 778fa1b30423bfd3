import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { HR } from '../mapi/hresult.ts';
import { explain } from './explain.ts';
import { type Explanations, loadExplanations } from './explanations/index.ts';
import { LOCALES } from './locale.ts';
import { createTranslate } from './translate.ts';

describe.each(LOCALES)('%s', (locale) => {
  const t = createTranslate(locale);
  let explanations: Explanations;
  beforeAll(async () => {
    explanations = await loadExplanations(locale);
  });

  it('takes the words of the table', () => {
    expect(explain(HR.OUTLOOK_E_SEND_TIMEOUT, explanations, t)).toBe(explanations.OUTLOOK_E_SEND_TIMEOUT);
  });

  it('has something to say about any value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (hr) => {
        const { meaning, action } = explain(hr, explanations, t);
        expect(meaning).toMatch(/\S[.。]$/);
        expect(action).toMatch(/\S[.。]$/);
        expect(meaning + action).not.toMatch(/[{}]|undefined/);
      }),
    );
  });

  it.each([
    ['an error of Windows', 0x80072ef3, ['12019']],
    ['an error of a known area', HR.MAPI_E_BAD_COLUMN, ['FACILITY_ITF', '280']],
    ['an error of an unknown area', 0x8abc1234, ['2748', '4660']],
    ['a warning', 0x00041234, ['0x00041234']],
  ])('says of %s what its bits tell', (_kind, hr, words) => {
    const { meaning } = explain(hr, explanations, t);
    for (const word of words) expect(meaning).toContain(word);
  });
});

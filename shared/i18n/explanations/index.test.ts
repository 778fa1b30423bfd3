import { beforeAll, describe, expect, it } from 'vitest';
import { HR, type HresultName, namesOf } from '../../mapi/hresult.ts';
import { LOCALES } from '../locale.ts';
import { type Explanation, type Explanations, explanationOf, loadExplanations } from './index.ts';
import { sameMeaning } from './sameMeaning.ts';

/** What fits into the list of errors without hiding the next one. */
const LONGEST = { meaning: 140, action: 170 } as const;
const FIELDS = ['meaning', 'action'] as const;

function textsOf(explanations: Explanations): [string, string, keyof Explanation][] {
  return Object.entries(explanations).flatMap(([name, explanation]) =>
    FIELDS.map((field): [string, string, keyof Explanation] => [`${name} ${field}`, explanation[field], field]),
  );
}

let english: Explanations;
beforeAll(async () => {
  english = await loadExplanations('en');
});

describe('what is explained', () => {
  it('has the first name of its value, and no value twice', () => {
    const names = [...Object.keys(english), ...Object.keys(sameMeaning)] as HresultName[];
    for (const name of names) expect(namesOf(HR[name])[0]).toBe(name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is most of the table', () => {
    expect(Object.keys(english).length).toBeGreaterThanOrEqual(75);
    expect(Object.values(HR).filter((hr) => explanationOf(hr, english) !== undefined).length).toBeGreaterThan(140);
  });

  it('is everything that Outlook shows, and everything that a synchronisation reports', () => {
    const names = (Object.keys(HR) as HresultName[]).filter((name) => /^(OUTLOOK|SYNC|WSA|WININET|ERROR)/.test(name));
    expect(names.filter((name) => explanationOf(HR[name], english) === undefined)).toEqual([]);
  });

  it('is found by every name of a value', () => {
    expect(explanationOf(HR.MAPI_E_NO_ACCESS, english)).toBe(english.E_ACCESSDENIED);
    expect(explanationOf(HR.WSAETIMEDOUT, english)).toBe(english.IXP_E_TIMEOUT);
  });

  it.each([[HR.MAPI_E_BAD_COLUMN], [0x8abc1234]])('is not %d', (hr) => {
    expect(explanationOf(hr, english)).toBeUndefined();
  });
});

describe.each(LOCALES)('%s', (locale) => {
  let explanations: Explanations;
  beforeAll(async () => {
    explanations = await loadExplanations(locale);
  });

  it('explains what English explains', () => {
    expect(Object.keys(explanations).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('says it in its own words', () => {
    if (locale === 'en') return;
    const others = new Map(textsOf(english).map(([name, text]) => [name, text]));
    expect(textsOf(explanations).filter(([name, text]) => others.get(name) === text)).toEqual([]);
  });

  it('says it in few words', () => {
    expect(textsOf(explanations).filter(([, text, field]) => text.length > LONGEST[field])).toEqual([]);
  });

  it('says it in whole sentences without placeholders', () => {
    const sentence = locale === 'ja' || locale === 'zh-CN' ? /^\S[^{}]+。$/u : /^\p{Lu}[^{}]+[^\s.]\.$/u;
    expect(textsOf(explanations).filter(([, text]) => !sentence.test(text) || / {2}/.test(text))).toEqual([]);
  });
});

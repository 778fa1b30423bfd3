import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HiddenSecrets } from './hideSecrets.ts';

const hiding = (...secrets: string[]): HiddenSecrets => {
  const hidden = new HiddenSecrets();
  for (const secret of secrets) hidden.add(secret);
  return hidden;
};

it('takes a secret out of texts, as it is and as it stands in addresses and JSON', () => {
  const hidden = hiding('p@ss "word"');
  expect(hidden.inText('login p@ss "word" failed')).toBe('login ••• failed');
  expect(hidden.inText('https://anna:p%40ss%20%22word%22@host')).toBe('https://anna:•••@host');
  expect(hidden.inText('{"password":"p@ss \\"word\\""}')).toBe('{"password":"•••"}');
});

it('takes out the longer of two that overlap, and each line of a key', () => {
  expect(hiding('open', 'open sesame').inText('open sesame, open')).toBe('•••, •••');
  expect(hiding('-----BEGIN-----\nMIIEpAIBAAKC\nx').inText('bad line MIIEpAIBAAKC')).toBe('bad line •••');
});

it('leaves alone what is too short to be told from anything else', () => {
  expect(hiding('a', 'abc', '').inText('a cab, abc')).toBe('a cab, abc');
});

it('nothing of a secret is left in anything that can be sent', () => {
  const secret = fc.string({ minLength: 4, unit: 'grapheme' }).filter((text) => text.trim().length >= 4);
  fc.assert(
    fc.property(secret, fc.jsonValue(), fc.string(), (given, value, text) => {
      const said = { type: 'calls', calls: [text + given, 3, null, [given], value] };
      const { calls } = hiding(given).in(said) as typeof said;
      expect(calls[0]).not.toContain(given);
      expect(calls[1]).toBe(3);
      expect(calls[3]).toEqual(['•••']);
    }),
  );
});

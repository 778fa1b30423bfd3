import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSecretReference, replaceSecrets, secretsIn } from './secretReference.ts';

it('finds references wherever they are, and leaves what only looks like one', () => {
  const settings = { a: { $secret: 'x' }, b: [{ c: { $secret: null } }], d: { $secret: 'x', e: 1 }, f: { $secret: 1 } };
  expect(secretsIn(settings).map(([place]) => place)).toEqual(['a', 'b.0.c']);
  const replaced = replaceSecrets(settings, ({ $secret }) => `<${$secret}>`);
  expect(replaced).toEqual({ ...settings, a: '<x>', b: [{ c: '<null>' }] });
});

it('changes nothing else', () => {
  const json = fc.jsonValue();
  fc.assert(
    fc.property(json, (value) => {
      expect(replaceSecrets(value, (reference) => reference)).toEqual(value);
    }),
  );
});

it('nothing is left after replacing', () => {
  const reference = fc.record({ $secret: fc.oneof(fc.string(), fc.constant(null)) });
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(reference, fc.string(), fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(secretsIn(replaceSecrets(value, () => '***'))).toEqual([]);
      expect(secretsIn(value).every(([, found]) => isSecretReference(found))).toBe(true);
    }),
  );
});

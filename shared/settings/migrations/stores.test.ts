import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storesFile, STORES_VERSION } from '../stores.ts';
import { migrateStores, versionOf } from './stores.ts';

it('a file as version 1 wrote it goes on working', () => {
  const file = {
    version: 1,
    limits: { stallAfterSeconds: 20, cancelGraceSeconds: 3 },
    stores: [
      { id: 'a', account: 'Anna', kind: 'demo', parts: [{ does: 'send', settings: { scenario: 'clean-send' } }] },
      {
        id: 'b',
        account: 'Ben',
        kind: 'module',
        settings: { module: 'b.mjs' },
        parts: [{ name: 'All', does: 'both' }],
      },
    ],
  };
  expect(storesFile.parse(file)).toEqual({
    version: STORES_VERSION,
    limits: file.limits,
    stores: [
      { ...file.stores[0], settings: {} },
      { ...file.stores[1], parts: [{ name: 'All', does: 'both', settings: {} }] },
    ],
  });
});

it('leaves alone what is of today, of later, or nothing', () => {
  for (const file of [{ version: STORES_VERSION }, { version: 9 }, null, [], 'x', { version: '1' }]) {
    expect(migrateStores(file)).toBe(file);
  }
});

it('comes to an end with anything', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(versionOf(migrateStores(value))).not.toBe(1);
    }),
  );
});

import { expect, it } from 'vitest';
import { demoStores } from './demoStores.ts';
import { describeProblems, storesFile } from './stores.ts';

it('reads back what it wrote', () => {
  expect(storesFile.parse(JSON.parse(JSON.stringify(demoStores)))).toEqual(demoStores);
});

it('fills in what may be left out', () => {
  expect(storesFile.parse({ version: 1, stores: [] }).limits).toEqual({ stallAfterSeconds: 15, cancelGraceSeconds: 5 });
});

it.each([
  [{ version: 3, stores: [] }, 'version'],
  [{ version: 1, stores: [{ id: 'a', account: 'a', kind: 'demo', parts: [] }] }, 'stores[0].parts'],
  [
    { version: 1, stores: [{ id: 'a', account: 'a', kind: 'demo', parts: [{ does: 'dance' }] }] },
    'stores[0].parts[0].does',
  ],
  [{ version: 1, stores: [...demoStores.stores, ...demoStores.stores] }, 'every store needs an id of its own'],
  [[], 'expected object'],
])('says where the problem is: %#', (file, where) => {
  const result = storesFile.safeParse(file);
  expect(result.success).toBe(false);
  if (!result.success) expect(describeProblems(result.error)).toContain(where);
});

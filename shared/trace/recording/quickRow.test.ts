import fc from 'fast-check';
import { expect, it } from 'vitest';
import { traceRow } from '../testing/arbitraryTrace.ts';
import { lineOf } from './lineOf.ts';
import { readRowQuickly } from './quickRow.ts';
import { rowSchema } from './schema.ts';

const usual = '{"at":5,"process":0,"task":1,"method":"Progress","args":["Step",1,2],"hr":"0x00000000","took":1}';

function expectSame(value: object): void {
  const quick = readRowQuickly(value);
  if (quick !== null) expect(rowSchema.parse(value)).toEqual(quick);
}

it('reads what the schema reads, wherever it reads anything', () => {
  fc.assert(fc.property(traceRow, (row) => expectSame(JSON.parse(lineOf(row)) as object)));
});

it('reads no more than the schema does, whatever is wrong', () => {
  const fields = Object.keys(JSON.parse(usual) as object);
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(-1, 0.5, 2 ** 51, 2 ** 32, Infinity, 'Progress', '0x8', 'S_OK', 'stalled'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...fields, 'args.0', 'mood'), odd, (field, value) => {
      const row = JSON.parse(usual) as Record<string, unknown>;
      expectSame(field === 'args.0' ? { ...row, args: [value, 1, 2] } : { ...row, [field]: value });
    }),
  );
});

it('reads the usual call', () => {
  expect(readRowQuickly(JSON.parse(usual) as object)).toMatchObject({
    at: 5,
    method: 'Progress',
    args: ['Step', 1, 2],
    hr: 0,
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLine } from '#shared/protocol/readExternal.ts';
import { readProgressQuickly } from './quickProgress.ts';

/** With other lines before and behind, as it stands in a chunk. */
function quick(line: string): ReturnType<typeof readProgressQuickly> {
  const [before, own, behind] = [Buffer.from('xyz\n'), Buffer.from(line), Buffer.from('\n{"jsonrpc"')];
  return readProgressQuickly(Buffer.concat([before, own, behind]), before.length, before.length + own.length);
}

const whole = fc.oneof(
  fc.nat(),
  fc.integer({ min: -2, max: 0x1_0000_0001 }),
  fc.constantFrom(0xffffffff, 0x1_0000_0000),
);
const text = fc.option(
  fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom('",', '\\",1,2]}', '\\')),
);
const call = fc
  .record({ id: fc.option(whole, { nil: undefined }), params: fc.tuple(whole, text, whole, whole) })
  .map(({ id, params }) => JSON.stringify({ jsonrpc: '2.0', id, method: 'progress', params }));

it('reads what it reads as the long way does', () => {
  fc.assert(
    fc.property(call, (line) => {
      const incoming = quick(line);
      if (incoming !== null) expect(incoming).toEqual(readLine(line));
    }),
    { numRuns: 1_000 },
  );
});

it('never takes a line that is damaged for one that is whole', () => {
  const damage = fc.record({
    line: call,
    at: fc.nat({ max: 80 }),
    remove: fc.nat({ max: 3 }),
    insert: fc.string({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(damage, ({ line, at, remove, insert }) => {
      // Through bytes and back, since half a character does not survive that.
      const damaged = Buffer.from(line.slice(0, at) + insert + line.slice(at + remove)).toString();
      const incoming = quick(damaged);
      if (incoming !== null) expect(incoming).toEqual(readLine(damaged));
    }),
    { numRuns: 2_000 },
  );
});

it('is what ordinary calls go through', () => {
  const line = '{"jsonrpc":"2.0","id":7,"method":"progress","params":[1,"Grüße 3 of 9",3,9]}';
  expect(quick(line)).toEqual({ type: 'call', id: 7, syncId: 1, slot: 3, cells: ['Grüße 3 of 9', 3, 9] });
  expect(quick(line.replace('"Grüße 3 of 9"', 'null'))).toMatchObject({ cells: [null, 3, 9] });
  expect(quick(line.replace('"id":7,', ''))).toMatchObject({ id: undefined });
});

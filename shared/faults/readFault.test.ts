import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HR } from '../mapi/hresult.ts';
import { readFault } from './readFault.ts';
import { fault } from './testing/arbitraryFault.ts';

it('reads every fault as it is', () => {
  fc.assert(
    fc.property(fault, (each) => {
      expect(readFault(each)).toEqual({ ok: true, fault: each });
    }),
  );
});

it('fills in what is usual, and takes an HRESULT as people write one', () => {
  expect(readFault({ kind: 'refuse', method: 'Done' })).toEqual({
    ok: true,
    fault: { kind: 'refuse', method: 'Done', hresult: HR.E_FAIL, after: 0, times: 1 },
  });
  expect(readFault({ kind: 'answer', method: 'Error', hresult: '0x80004005', times: 'always' })).toMatchObject({
    fault: { hresult: HR.E_FAIL, times: 'always' },
  });
  expect(readFault({ kind: 'answer', method: 'Error', hresult: 'MAPI_E_BUSY' })).toMatchObject({
    fault: { hresult: HR.MAPI_E_BUSY },
  });
  expect(readFault({ kind: 'kill' })).toEqual({ ok: true, fault: { kind: 'kill', method: null, after: 0 } });
});

describe('names the field that is wrong:', () => {
  it.each([
    [{ kind: 'answer', method: 'Done' }, /^hresult: an HRESULT is expected/],
    [{ kind: 'answer', method: 'Done', hresult: 'OOPS' }, /^hresult: an HRESULT is expected/],
    [{ kind: 'answer', method: 'AddRef', hresult: 0 }, /^method: /],
    [{ kind: 'delay', method: 'Done' }, /^ms: /],
    [{ kind: 'delay', method: 'Done', ms: 0 }, /^ms: /],
    [{ kind: 'refuse', method: 'Done', times: 0 }, /^times: /],
    [{ kind: 'refuse', method: 'Done', times: 'never' }, /^times: /],
    [{ kind: 'kill', after: -1 }, /^after: /],
    [{ kind: 'explode' }, /^kind: /],
    [{ kind: 'kill', hresult: 0 }, /^the fault: .*hresult/],
    [7, /^the fault: /],
  ])('%j', (value, problem) => {
    expect(readFault(value)).toEqual({ ok: false, problem: expect.stringMatching(problem) as string });
  });
});

it('takes anything without throwing, and says a sentence about what is no fault', () => {
  const almost = fc.record(
    {
      kind: fc.constantFrom('answer', 'refuse', 'delay', 'disconnect', 'kill', 'x'),
      method: fc.oneof(fc.constantFrom('Progress', 'Done', null), fc.anything()),
      hresult: fc.anything(),
      ms: fc.anything(),
      after: fc.anything(),
      times: fc.anything(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(fc.anything(), almost), (value) => {
      const read = readFault(value);
      if (read.ok) expect(readFault(read.fault)).toEqual(read);
      else expect(read.problem).toMatch(/^[\w. ]+: ./);
    }),
  );
});

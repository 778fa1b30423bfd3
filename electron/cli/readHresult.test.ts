import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatHresult, HR } from '#shared/mapi/hresult.ts';
import { readHresult } from './readHresult.ts';

it.each([
  '0x8004010F',
  '0x8004010f',
  '0X8004010F',
  '8004010F',
  '&H8004010F',
  '&H8004010F&',
  '2147746063',
  '-2147221233',
  'MAPI_E_NOT_FOUND',
  'mapi_e_not_found',
])('%s is MAPI_E_NOT_FOUND', (text) => {
  expect(readHresult(text)).toBe(HR.MAPI_E_NOT_FOUND);
});

it.each(['', 'x', '0x', '0x123456789', '4294967296', '-2147483649', '1.5', 'MAPI_E_NONSENSE', 'toString', '80 04'])(
  '%j is none',
  (text) => {
    expect(readHresult(text)).toBeUndefined();
  },
);

it('takes digits alone as a decimal number', () => {
  expect(readHresult('80040102')).toBe(80_040_102);
});

it('reads what any value is written as', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (hr) => {
      expect([formatHresult(hr), String(hr), String(hr | 0)].map(readHresult)).toEqual([hr, hr, hr]);
    }),
  );
});

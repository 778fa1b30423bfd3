import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeOf,
  facilityName,
  facilityOf,
  failed,
  formatHresult,
  HR,
  isHresult,
  namesOf,
  parseHresult,
  succeeded,
} from './hresult.ts';

describe('the table', () => {
  it('has every known name', () => {
    expect(Object.keys(HR)).toHaveLength(188);
  });

  it('gives a value that has two names its usual one first', () => {
    expect(namesOf(0x80070057)).toEqual(['E_INVALIDARG', 'MAPI_E_INVALID_PARAMETER']);
  });

  it('knows no name for what nobody named', () => {
    expect(namesOf(0x8abc1234)).toEqual([]);
  });

  it('holds unsigned 32-bit values that can be read back by name and by number', () => {
    for (const [name, value] of Object.entries(HR)) {
      expect(isHresult(value)).toBe(true);
      expect(parseHresult(name)).toBe(value);
      expect(parseHresult(formatHresult(value))).toBe(value);
    }
  });
});

it('takes any value apart and puts it together again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (hr) => {
      expect(failed(hr)).toBe(hr >>> 31 === 1);
      expect(succeeded(hr)).toBe(!failed(hr));
      const reserved = hr & 0x60000000;
      expect(((failed(hr) ? 0x80000000 : 0) | reserved | (facilityOf(hr) << 16) | codeOf(hr)) >>> 0).toBe(hr);
      expect(parseHresult(hr | 0)).toBe(hr);
    }),
  );
});

it('writes codes as Outlook does', () => {
  expect(formatHresult(HR.OUTLOOK_E_SEND_TIMEOUT)).toBe('0x8004210B');
  expect(formatHresult(1)).toBe('0x00000001');
  expect(facilityName(HR.ERROR_DISK_FULL)).toBe('FACILITY_WIN32');
});

it.each([['0x123456789'], ['8004210B'], [''], [2 ** 32], [1.5], [Number.NaN], [null], [{}], ['toString']])(
  'does not read %j as an HRESULT',
  (value) => {
    expect(parseHresult(value)).toBeUndefined();
  },
);

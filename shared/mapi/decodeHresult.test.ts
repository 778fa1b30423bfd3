import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeHresult } from './decodeHresult.ts';
import { HR, parseHresult } from './hresult.ts';

it('says everything about a value of the table', () => {
  expect(decodeHresult(HR.OUTLOOK_E_SEND_TIMEOUT)).toEqual({
    code: '0x8004210B',
    names: ['OUTLOOK_E_SEND_TIMEOUT'],
    severity: 'failure',
    facility: 4,
    facilityName: 'FACILITY_ITF',
    low16: 0x210b,
    win32: null,
  });
});

it('knows the number that Windows gives an error', () => {
  expect(decodeHresult(HR.ERROR_DISK_FULL)).toMatchObject({ severity: 'failure', win32: 112 });
  expect(decodeHresult(HR.WSAETIMEDOUT)).toMatchObject({ facilityName: 'FACILITY_WIN32', win32: 10_060 });
});

it('takes a value apart that nobody named', () => {
  expect(decodeHresult(0x8abc1234)).toEqual({
    code: '0x8ABC1234',
    names: [],
    severity: 'failure',
    facility: 0xabc,
    facilityName: undefined,
    low16: 0x1234,
    win32: null,
  });
});

it('tells a warning from a failure', () => {
  expect(decodeHresult(HR.S_OK)).toMatchObject({ severity: 'success', facility: 0, win32: null });
  expect(decodeHresult(HR.MAPI_W_PARTIAL_COMPLETION)).toMatchObject({ severity: 'success', low16: 0x0680 });
});

it('never loses the value, whatever it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (hr) => {
      const { code, severity, facility, low16, win32 } = decodeHresult(hr);
      expect(parseHresult(code)).toBe(hr);
      expect(severity).toBe(hr >= 0x80000000 ? 'failure' : 'success');
      expect(win32).toBe(facility === 7 ? low16 : null);
    }),
  );
});

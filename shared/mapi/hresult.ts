import { HR } from './hresultTable.ts';

export { HR };

/** An unsigned 32-bit result code. Bit 31 is severity, bits 16..28 are the facility, the low 16 bits the code. */
export type HRESULT = number;
export type HresultName = keyof typeof HR;

const FAILURE = 0x80000000;

export function succeeded(hr: HRESULT): boolean {
  return hr < FAILURE;
}

export function failed(hr: HRESULT): boolean {
  return hr >= FAILURE;
}

export function facilityOf(hr: HRESULT): number {
  return (hr >>> 16) & 0x1fff;
}

export function codeOf(hr: HRESULT): number {
  return hr & 0xffff;
}

const FACILITIES: Readonly<Record<number, string>> = {
  0: 'FACILITY_NULL',
  1: 'FACILITY_RPC',
  2: 'FACILITY_DISPATCH',
  3: 'FACILITY_STORAGE',
  4: 'FACILITY_ITF',
  7: 'FACILITY_WIN32',
  8: 'FACILITY_WINDOWS',
  9: 'FACILITY_SECURITY',
  10: 'FACILITY_CONTROL',
  11: 'FACILITY_CERT',
  12: 'FACILITY_INTERNET',
};

export function facilityName(hr: HRESULT): string | undefined {
  return FACILITIES[facilityOf(hr)];
}

const NAMES_BY_VALUE = new Map<HRESULT, HresultName[]>();
for (const [name, value] of Object.entries(HR)) {
  const names = NAMES_BY_VALUE.get(value) ?? [];
  names.push(name as HresultName);
  NAMES_BY_VALUE.set(value, names);
}

/** All names that public headers give a value, the usual one first; empty for a value that nobody named. */
export function namesOf(hr: HRESULT): readonly HresultName[] {
  return NAMES_BY_VALUE.get(hr) ?? [];
}

/** `0x8004210B`: upper-case digits, as Outlook writes it. */
export function formatHresult(hr: HRESULT): string {
  return `0x${hr.toString(16).toUpperCase().padStart(8, '0')}`;
}

export function isHresult(value: unknown): value is HRESULT {
  return typeof value === 'number' && value >>> 0 === value;
}

/**
 * Reads an HRESULT the way people and programs write one: a signed or unsigned number, a `0x…` string, or a name of the
 * table.
 */
export function parseHresult(value: unknown): HRESULT | undefined {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= -0x80000000 && value <= 0xffffffff ? value >>> 0 : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (/^0x[0-9a-f]{1,8}$/i.test(value)) return Number.parseInt(value, 16);
  return Object.hasOwn(HR, value) ? HR[value as HresultName] : undefined;
}

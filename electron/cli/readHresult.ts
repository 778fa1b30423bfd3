import { HR, type HRESULT, parseHresult } from '#shared/mapi/hresult.ts';

const DECIMAL = /^-?\d{1,10}$/;
/** As Basic writes it, or without anything before it; digits alone are a decimal number. */
const OTHER_HEX = /^(?:&h)?([\da-f]{8})&?$/i;

/** An HRESULT in any spelling that somebody may have before them. */
export function readHresult(text: string): HRESULT | undefined {
  if (DECIMAL.test(text)) return parseHresult(Number(text));
  const exact = parseHresult(text);
  if (exact !== undefined) return exact;
  const [, hex] = OTHER_HEX.exec(text) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  const name = Object.keys(HR).find((each) => each.toLowerCase() === text.toLowerCase());
  return parseHresult(name);
}

/** What digits would be that were read as a decimal number, if they were meant as the eight of a code. */
export function hexadecimalOf(text: string): HRESULT | undefined {
  return /^\d{8}$/.test(text) ? Number.parseInt(text, 16) : undefined;
}

/** A GUID in registry form with upper-case digits, the form in which two of them can be compared as strings. */
export type GUID = `{${string}}`;

export const IID_IUnknown: GUID = '{00000000-0000-0000-C000-000000000046}';
export const IID_IMAPISync: GUID = '{5024A385-2D44-486A-81A8-8F0ECB6071DD}';
export const IID_IMAPISyncProgressCallback: GUID = '{5024A386-2D44-486A-81A8-8F0ECB6071DD}';

const GUID_PATTERN = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

/** Accepts any case, with or without braces; undefined for what is not a GUID. */
export function parseGuid(value: unknown): GUID | undefined {
  const digits = typeof value === 'string' ? GUID_PATTERN.exec(value)?.[1] : undefined;
  return digits === undefined ? undefined : `{${digits.toUpperCase()}}`;
}

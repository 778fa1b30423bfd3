/** A step text or error text longer than this is somebody's mistake. */
export const MAX_TEXT_LENGTH = 32_768;

// Arguments come from another process or language: their types are a promise, not a fact.
export function isText(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= MAX_TEXT_LENGTH);
}

export function isUlong(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined for a line that is anything but one JSON object. */
export function jsonObject(line: string): JsonObject | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return asObject(JSON.parse(line));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** NaN for what is not a number, which makes no position. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

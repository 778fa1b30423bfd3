import { inspect } from 'node:util';
import { isUlong } from '#shared/protocol/callArguments.ts';

// A program in JavaScript may hand in anything. A mistake of the program's is thrown where it is made, with the name of the
// argument, and not where it would show itself later.

export function mustBeUlong(name: string, value: unknown): void {
  if (!isUlong(value)) throw new RangeError(`${name}: expected a whole number below 2^32, not ${inspect(value)}`);
}

export function mustBeTextOrNull(name: string, value: unknown): void {
  if (value !== null && typeof value !== 'string') throw wrong(name, 'a string or null', value);
}

export function mustBeName(name: string, value: unknown): void {
  if (typeof value !== 'string' || value.trim() === '') throw wrong(name, 'a string that is not empty', value);
}

export function mustBeProvider(name: string, value: unknown): void {
  const method: unknown = (value as { SynchronizeInBackground?: unknown } | null | undefined)?.SynchronizeInBackground;
  if (typeof method !== 'function') throw wrong(name, 'an object with a method SynchronizeInBackground', value);
}

function wrong(name: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${name}: expected ${expected}, not ${inspect(value, { depth: 0 })}`);
}

import { expect, it } from 'vitest';
import { IID_IMAPISyncProgressCallback, parseGuid } from './guid.ts';

it('reads a GUID in any case, with and without braces', () => {
  expect(parseGuid('5024a386-2d44-486a-81a8-8f0ecb6071dd')).toBe(IID_IMAPISyncProgressCallback);
  expect(parseGuid('{5024A386-2D44-486A-81A8-8F0ECB6071DD}')).toBe(IID_IMAPISyncProgressCallback);
});

it.each([['{5024A386}'], [''], [null], [7]])('does not read %j as a GUID', (value) => {
  expect(parseGuid(value)).toBeUndefined();
});

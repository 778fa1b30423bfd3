import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { kopia } from './kopia.ts';

it.each([
  [
    ' * 0 hashing, 3 hashed (12 B), 1 cached (5 B), uploaded 7 B, estimated 30 B (45.0%) 3s left',
    '0 hashing, 3 hashed (12 B), 1 cached',
    45,
    100,
  ],
  [
    ' | 3 hashing, 367281 hashed (332.2 GB), 1983 cached (5.7 GB), uploaded 81.9 GB (1 errors ignored), estimated 443.3 GB (76.2%) 2h45m31s left',
    '3 hashing, 367281 hashed (332.2 GB), 1983 cached',
    76,
    100,
  ],
  [
    ' / 1 hashing, 0 hashed (0 B), 0 cached (0 B), uploaded 0 B, estimating...',
    '1 hashing, 0 hashed (0 B), 0 cached',
    0,
    0,
  ],
])('reads %j', (line, text, index, max) => {
  expect(kopia.line(line, 'stderr')).toEqual([{ type: 'progress', text, index, max }]);
});

it('warns of each file that it could not read', () => {
  const problem = 'Ignored error when processing "var/fifo": unknown or unsupported entry type';
  expect(kopia.line(` ! ${problem}`, 'stderr')).toEqual([
    { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: problem },
  ]);
});

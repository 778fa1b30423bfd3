import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { rclone } from './rclone.ts';

// As rclone 1.60 writes them, shortened.
const STATS =
  '{"level":"info","msg":"\\nTransferred:   \\t   28.034 MiB / 30.518 MiB, 92%, 8.019 MiB/s, ETA 0s\\n","source":"accounting/stats.go:482","stats":{"bytes":29395712,"checks":0,"errors":0,"eta":null,"totalBytes":32000000,"totalChecks":0,"totalTransfers":41,"transferring":[{"bytes":17395712,"eta":0,"name":"big.bin","percentage":86,"size":20000000}],"transfers":40},"time":"2026-01-21T09:10:48Z"}';
const CHECKING =
  '{"level":"info","msg":"…","stats":{"bytes":0,"checks":3,"totalBytes":0,"totalChecks":40,"transfers":0},"time":"…"}';
const COPIED =
  '{"level":"info","msg":"Copied (new)","object":"file 1.bin","objectType":"*local.Object","source":"operations/operations.go:566","time":"…"}';
const FAILED =
  '{"level":"error","msg":"Failed to copy: permission denied","object":"a/b.bin","source":"operations/operations.go:1","time":"…"}';
const NO_CONFIG = '{"level":"warning","msg":"Config file \\"/x\\" not found - using defaults","time":"…"}';

it.each([
  [STATS, { type: 'progress', text: 'Transferring big.bin', index: 29_395_712, max: 32_000_000 }],
  [CHECKING, { type: 'progress', text: null, index: 3, max: 40 }],
  [COPIED, { type: 'step', text: 'file 1.bin: Copied (new)' }],
  [FAILED, { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: 'a/b.bin: Failed to copy: permission denied' }],
  [NO_CONFIG, { type: 'log', text: 'Config file "/x" not found - using defaults' }],
])('reads %#', (line, event) => {
  expect(rclone.line(line, 'stderr')).toEqual([event]);
});

it('keeps what is not JSON for the last words', () => {
  const line = '2026/01/21 09:10:49 Failed to copy: directory not found';
  const text = 'Failed to copy: directory not found';
  expect(rclone.line(line, 'stderr')).toEqual([
    { type: 'log', text },
    { type: 'step', text },
  ]);
});

it('asks for statistics, and for no more than is missing', () => {
  expect(rclone.prepare(['copy', 'a', 'b'])).toEqual('--use-json-log --stats 500ms -v copy a b'.split(' '));
  expect(rclone.prepare(['copy', '--stats=2s', '-vv', 'a', 'b', '--use-json-log'])).toEqual(
    'copy --stats=2s -vv a b --use-json-log'.split(' '),
  );
});

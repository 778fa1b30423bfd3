import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { restic } from './restic.ts';

// As restic 0.14 and 0.17 write them.
it.each([
  [
    '{"message_type":"status","percent_done":0.28,"total_files":41,"files_done":4,"total_bytes":32000000,"bytes_done":9045909,"current_files":["/src/big.bin","/src/file 13.bin"]}',
    { type: 'progress', text: '/src/big.bin', index: 9_045_909, max: 32_000_000 },
  ],
  [
    '{"message_type":"status","percent_done":0.5,"total_files":2,"files_restored":1,"total_bytes":100,"bytes_restored":50}',
    { type: 'progress', text: null, index: 50, max: 100 },
  ],
  ['{"message_type":"status","percent_done":0.333}', { type: 'progress', text: null, index: 33, max: 100 }],
  [
    '{"message_type":"verbose_status","action":"new","item":"/src/a","duration":0.01,"data_size":3}',
    { type: 'step', text: 'new /src/a' },
  ],
  [
    '{"message_type":"error","error":{"message":"open /src/x: permission denied"},"during":"archival","item":"/src/x"}',
    { type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: '/src/x: open /src/x: permission denied' },
  ],
  [
    '{"message_type":"exit_error","code":12,"message":"Fatal: wrong password or no key found"}',
    { type: 'log', text: 'Fatal: wrong password or no key found' },
  ],
  [
    '{"message_type":"summary","files_new":41,"files_changed":0,"snapshot_id":"89200c1a"}',
    { type: 'step', text: 'Snapshot 89200c1a saved' },
  ],
  ['{"message_type":"unheard_of"}', { type: 'log', text: '{"message_type":"unheard_of"}' }],
  ['[0:05] 45.00%  2 / 4 packs', { type: 'progress', text: '[0:05] 45.00%  2 / 4 packs', index: 45, max: 100 }],
])('reads %s', (line, event) => {
  expect(restic.line(line, 'stdout')).toEqual([event]);
});

it('knows its exit codes', () => {
  const hrs = [3, 10, 11, 12].map((code) => restic.exitMeaning(code)?.hr);
  expect(hrs).toEqual([HR.MAPI_W_PARTIAL_COMPLETION, HR.MAPI_E_NOT_FOUND, HR.MAPI_E_BUSY, HR.MAPI_E_LOGON_FAILED]);
  expect(restic.exitMeaning(1)).toBeUndefined();
});

it('asks for JSON where that brings progress', () => {
  expect(restic.prepare(['-r', 'repo', 'backup', 'x'])).toEqual(['--json', '-r', 'repo', 'backup', 'x']);
  expect(restic.prepare(['backup', '--json', 'x'])).toEqual(['backup', '--json', 'x']);
  expect(restic.prepare(['prune'])).toEqual(['prune']);
});

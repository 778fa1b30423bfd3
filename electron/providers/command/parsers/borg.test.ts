import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { borg } from './borg.ts';

// As borg 1.2 writes them.
it.each([
  [
    '{"original_size": 5, "compressed_size": 5, "deduplicated_size": 5, "nfiles": 3, "path": "src/a", "time": 1.5, "type": "archive_progress", "finished": false}',
    [{ type: 'progress', text: 'src/a', index: 0, max: 0 }],
  ],
  [
    '{"message": " 70.7% Extracting: src/big.bin", "current": 23300012, "total": 32000000, "info": ["src/big.bin"], "operation": 1, "msgid": "extract", "type": "progress_percent", "finished": false, "time": 1.5}',
    [{ type: 'progress', text: 'Extracting: src/big.bin', index: 23_300_012, max: 32_000_000 }],
  ],
  [
    '{"message": "Checking segments 30.0%", "current": 4, "total": 10, "operation": 1, "type": "progress_percent", "finished": false}',
    [{ type: 'progress', text: 'Checking segments', index: 4, max: 10 }],
  ],
  ['{"operation": 1, "msgid": "extract", "type": "progress_percent", "finished": true, "time": 1.5}', []],
  [
    '{"message": "Saving files cache", "operation": 2, "msgid": "cache.commit", "type": "progress_message", "finished": false}',
    [{ type: 'step', text: 'Saving files cache' }],
  ],
  ['{"type": "file_status", "status": "A", "path": "src/a"}', [{ type: 'step', text: 'A src/a' }]],
  [
    '{"type": "log_message", "message": "src/x: open: [Errno 13] Permission denied", "levelname": "WARNING", "name": "borg.archiver"}',
    [{ type: 'error', hr: HR.MAPI_W_ERRORS_RETURNED, text: 'src/x: open: [Errno 13] Permission denied' }],
  ],
  [
    '{"type": "log_message", "message": "Repository /r does not exist.", "levelname": "ERROR", "name": "borg.archiver", "msgid": "Repository.DoesNotExist"}',
    [{ type: 'error', hr: HR.MAPI_E_NOT_FOUND, text: 'Repository /r does not exist.' }],
  ],
  [
    '{"type": "log_message", "message": "terminating with error status, rc 2", "levelname": "CRITICAL", "name": "root"}',
    [{ type: 'error', hr: HR.ERROR_PROCESS_ABORTED, text: 'terminating with error status, rc 2' }],
  ],
  ['{"type": "question_prompt"}', [{ type: 'log', text: '{"type": "question_prompt"}' }]],
])('reads %s', (line, events) => {
  expect(borg.line(line, 'stderr')).toEqual(events);
});

it('knows its exit codes, old and modern', () => {
  expect([1, 100, 107, 127].map((code) => borg.exitMeaning(code)?.hr)).toEqual(
    Array(4).fill(HR.MAPI_W_ERRORS_RETURNED),
  );
  expect([2, 99, 128].map((code) => borg.exitMeaning(code))).toEqual([undefined, undefined, undefined]);
  expect(borg.exitMeaning(52)?.hr).toBe(HR.MAPI_E_LOGON_FAILED);
});

it('asks for JSON and progress', () => {
  expect(borg.prepare(['create', 'r::a', 'x'])).toEqual(['--log-json', '--progress', 'create', 'r::a', 'x']);
  expect(borg.prepare(['create', '-p', '--log-json', 'r::a'])).toEqual(['create', '-p', '--log-json', 'r::a']);
});

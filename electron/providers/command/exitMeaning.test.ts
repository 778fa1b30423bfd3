import { expect, it } from 'vitest';
import { HR } from '#shared/mapi/hresult.ts';
import { exitMeaning } from './exitMeaning.ts';
import { plain } from './parsers/plain.ts';
import { rsync } from './parsers/rsync.ts';

const after = (code: number) => exitMeaning({ code, signal: null }, plain, {});

it.each([
  [0, HR.S_OK, /succeeded/],
  [5, HR.ERROR_PROCESS_ABORTED, /^it has failed \(exit code 5\)$/],
  [126, HR.E_ACCESSDENIED, /cannot be executed/],
  [127, HR.ERROR_FILE_NOT_FOUND, /was not found/],
])('exit code %d', (code, hr, sentence) => {
  expect(after(code).hr).toBe(hr);
  expect(after(code).says).toMatch(sentence);
});

it('the exit code of a shell whose program was killed', () => {
  expect(after(137)).toEqual({
    hr: HR.RPC_E_SERVER_DIED,
    says: 'a program that it started was ended by SIGKILL (exit code 137)',
  });
});

it('a signal', () => {
  expect(exitMeaning({ code: null, signal: 'SIGSEGV' }, plain, {})).toEqual({
    hr: HR.RPC_E_SERVER_DIED,
    says: 'it was ended by SIGSEGV',
  });
});

it('the tool knows better than all, and the settings better than the tool', () => {
  expect(exitMeaning({ code: 23, signal: null }, rsync, {}).hr).toBe(HR.MAPI_W_PARTIAL_COMPLETION);
  expect(exitMeaning({ code: 23, signal: null }, rsync, { 23: HR.S_OK })).toEqual({
    hr: HR.S_OK,
    says: 'it has ended (exit code 23)',
  });
});
